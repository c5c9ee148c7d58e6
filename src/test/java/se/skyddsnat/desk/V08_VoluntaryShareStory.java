package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.skyddsnat.cases.Matter.Origin;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.stories.Proves;
import se.skyddsnat.stories.Screen;

/** V08: how many of the new matters began because somebody sought help herself, and not by a report, stands on the desk. */
@Proves("V08")
class V08_VoluntaryShareStory extends AtTheDesk {

    @Test
    void the_desk_shows_how_many_came_by_their_own_wish() {
        var scene = in("0330");
        assertThat(staff("chef.0330").get("/desk").text()).contains("Frivilligt – 0 av 0 ärenden, 90 dagar");
        for (var name : new String[] {"Ada", "Bo", "Cleo"}) {
            scene.reported(Child.called(name, "Vik", 8, Sex.GIRL), Duration.ofHours(2));
        }
        scene.reported(Child.called("Dag", "Vik", 15, Sex.BOY), Duration.ofHours(2), Origin.APPLICATION, true);
        try (var screen = Screen.desktop(address())) {
            screen.signIn("chef.0330").isForEverybody().picture("desk-voluntary");
            assertThat(screen.page().locator(".sn-counters").innerText().replaceAll("\\s+", " "))
                    .contains("Frivilligt 25 % 1 av 4 ärenden, 90 dagar");
        }
        letPass(Duration.ofDays(91));
        assertThat(staff("chef.0330").get("/desk").text()).contains("Frivilligt – 0 av 0 ärenden, 90 dagar");
    }

    @Test
    void whose_wish_a_contact_was_can_be_said_in_the_journal() {
        var scene = in("0330");
        var matter = scene.ownedBy(
                scene.reported(Child.called("Ebba", "Sjö", 13, Sex.GIRL), Duration.ofHours(2)), "mottagning1.0330");
        var worker = staff("mottagning1.0330");
        worker.get("/desk/arende/" + matter.id());
        worker.post(
                "/desk/arende/" + matter.id() + "/anteckning",
                "kind",
                "CALL",
                "text",
                "Mamman ringde och bad om hjälp.",
                "voluntary",
                "ja");
        assertThat(worker.text()).contains("Telefonsamtal, på eget initiativ Mamman ringde och bad om hjälp.");
    }
}

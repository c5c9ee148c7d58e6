package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.stories.Screen;

/** A matter goes from one named human to another, and never lies between them. */
class HandoverStory extends AtTheDesk {

    private static final String ROOM = "0360";

    @Test
    void it_is_the_givers_until_the_receiver_has_signed() {
        var scene = in(ROOM);
        var giver = "mottagning1." + ROOM;
        var receiver = "utredare1." + ROOM;
        var matter = scene.ownedBy(scene.reported(Child.called("Moa", "Hed", 7, Sex.GIRL), Duration.ofDays(3)), giver);
        var page = "/desk/arende/" + matter.id();
        var worker = staff(giver);
        worker.get(page);
        worker.post(page + "/lamna-over", "to", scene.staff(receiver).toString(), "message", "");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("Skriv vad den som tar emot behöver veta");
        worker.post(
                page + "/lamna-over", "to", scene.staff(receiver).toString(), "message", "Mamman väntar på besked.");
        assertThat(worker.text())
                .contains("Överlämningen väntar på kvittens")
                .contains(scene.actor(giver).name() + ", socialsekreterare, ansvarar för ärendet");
        // Until she has signed she cannot read it, and sees no name.
        assertThat(staff(receiver).get(page).status()).isEqualTo(404);
        try (var screen = Screen.desktop(address())) {
            screen.signIn(receiver);
            var page1 = screen.page();
            page1.getByText("Att kvittera (1)").click();
            assertThat(page1.locator("main").innerText())
                    .contains("Mamman väntar på besked.")
                    .doesNotContain("Moa");
            screen.isForEverybody().picture("desk-to-sign");
            page1.getByRole(
                            com.microsoft.playwright.options.AriaRole.LINK,
                            new com.microsoft.playwright.Page.GetByRoleOptions().setName("Kvittera ärende"))
                    .click();
            assertThat(page1.locator("main").innerText())
                    .contains("Flicka 7 år")
                    .doesNotContain("Moa");
            screen.isForEverybody().picture("handover");
            page1.getByText("Jag tar emot").click();
            assertThat(page1.locator("main").innerText())
                    .contains("Du har kvitterat")
                    .contains("Moa Hed")
                    .contains("har tagit emot ärendet");
            screen.isForEverybody().picture("matter-handed-over");
        }
        assertThat(worker.get("/desk").text()).doesNotContain("Moa Hed");
    }

    @Test
    void a_no_leaves_it_where_it_was_and_an_answer_counts_once() {
        var scene = in(ROOM);
        var matter = scene.ownedBy(
                scene.reported(Child.called("Sam", "Ros", 5, Sex.BOY), Duration.ofDays(3)), "mottagning1." + ROOM);
        var page = "/desk/arende/" + matter.id();
        var worker = staff("mottagning1." + ROOM);
        worker.get(page);
        worker.post(
                page + "/lamna-over",
                "to",
                scene.staff("mottagning2." + ROOM).toString(),
                "message",
                "Jag är ledig i morgon.");
        var other = staff("mottagning2." + ROOM).get("/desk?vy=kvittera");
        var offer = other.find("(/desk/overlamning/[0-9a-f-]+)");
        assertThat(staff("mottagning1." + ROOM).get(offer).status()).isEqualTo(404);
        other.get(offer);
        assertThat(other.post(offer, "svar", "kanske").status()).isEqualTo(422);
        assertThat(other.post(offer, "svar", "nej").path()).isEqualTo("/desk?vy=kvittera");
        assertThat(other.text()).contains("Ingen lämnar över något till dig");
        assertThat(other.post(offer, "svar", "ja").status()).isEqualTo(404);
        assertThat(worker.get(page).text())
                .contains("tog inte emot ärendet")
                .contains(scene.actor("mottagning1." + ROOM).name() + ", socialsekreterare, ansvarar för ärendet");
    }
}

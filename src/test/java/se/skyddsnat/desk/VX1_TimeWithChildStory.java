package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.stories.Proves;
import se.skyddsnat.stories.Screen;

/** VX1: time with the child is noted with two taps, and the unit's share of its working time stands on the desk. */
@Proves("VX1")
class VX1_TimeWithChildStory extends AtTheDesk {

    @Test
    void two_taps_note_the_time_and_the_week_shows_it() {
        var scene = in("0382");
        var matter = scene.ownedBy(
                scene.reported(Child.called("Nils", "Holm", 10, Sex.BOY), Duration.ofHours(3)), "mottagning1.0382");
        assertThat(staff("mottagning2.0382").get("/desk").text()).contains("Med barn 0 min");
        try (var screen = Screen.phone(address())) {
            screen.signIn("mottagning1.0382").open("/desk/arende/" + matter.id());
            var page = screen.page();
            page.getByLabel("Enskilt, utan vårdnadshavare").check();
            page.getByText("45 min").click();
            assertThat(page.locator("main").innerText())
                    .contains("Tiden med barnet är noterad")
                    .contains("Hittills 45 min, 1 enskilt samtal")
                    .contains("Enskilt samtal med barnet, 45 minuter.");
            page.getByText("30 min").click();
            assertThat(page.locator("main").innerText()).contains("Hittills 1 h 15, 1 enskilt samtal");
            screen.isForEverybody().fitsItsWidth().picture("matter-phone");
        }
        // Four of the unit handle matters: 4 × 2 400 minutes a week.
        assertThat(staff("arbetsledare.0382").get("/desk").text())
                .contains("Med barn 1 h 15 0,8 % av arbetstiden, 7 dagar");
        letPass(Duration.ofDays(8));
        assertThat(staff("arbetsledare.0382").get("/desk").text()).contains("Med barn 0 min");
    }

    @Test
    void an_impossible_time_is_refused_and_says_how_to_mend_it() {
        var scene = in("0382");
        var matter = scene.ownedBy(
                scene.reported(Child.called("Ida", "Gran", 11, Sex.GIRL), Duration.ofHours(3)), "mottagning1.0382");
        var worker = staff("mottagning1.0382");
        var page = "/desk/arende/" + matter.id();
        worker.get(page);
        for (var minutes : new String[] {"0", "601", "-5", "många", ""}) {
            assertThat(worker.post(page + "/samtal", "minuter", minutes).status())
                    .isEqualTo(422);
            assertThat(worker.text()).contains("1 till 600 minuter");
        }
        assertThat(worker.get(page).text()).contains("Ingen har talat med barnet än");
    }
}

package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.stories.Screen;
import se.skyddsnat.stories.Visit;

/** Finding a child or a matter: by name, number or matter, within one's own board, and never by an address. */
class SearchStory extends AtTheDesk {

    private static final String ROOM = "0428";

    @Test
    void a_child_is_found_by_name_by_number_and_by_the_matters_number() {
        var scene = in(ROOM);
        var matter = scene.reported(
                Child.called("Signe", "Tallberg", 9, Sex.GIRL).with("201301192389", Protection.NONE),
                Duration.ofHours(2));
        var worker = staff("mottagning1." + ROOM).get("/desk/sok");
        for (var words :
                new String[] {"signe tall", "20130119-2389", "130119-2389", " 201301192389 ", matter.number()}) {
            assertThat(search(worker, words))
                    .as(words)
                    .contains("Signe Tallberg")
                    .contains(matter.number());
            assertThat(worker.path()).as("nothing sought stands in an address").isEqualTo("/desk/sok");
        }
        assertThat(worker.html()).contains("/desk/arende/" + matter.id());
        assertThat(search(staff("mottagning1.0461").get("/desk/sok"), "Signe Tallberg"))
                .contains("Nämnden har inget ärende som stämmer");
        try (var screen = Screen.desktop(address())) {
            screen.signIn("mottagning1." + ROOM);
            screen.page().waitForURL("**/desk");
            screen.page().keyboard().press("/");
            screen.page().keyboard().type("Tallberg");
            screen.page().keyboard().press("Enter");
            screen.page().waitForURL("**/desk/sok");
            assertThat(screen.page().locator("main").innerText()).contains("Signe Tallberg");
            screen.isForEverybody().fitsItsWidth().picture("search");
        }
    }

    @Test
    void a_protected_child_is_found_by_number_only_and_by_name_looks_like_nobody() {
        var matter = in(ROOM).reported(
                        Child.called("Dolda", "Dottern", 7, Sex.GIRL).with("201301222392", Protection.FICTITIOUS),
                        Duration.ofHours(2));
        var worker = staff("mottagning1." + ROOM).get("/desk/sok");
        var nobody = search(worker, "Ingen Alls");
        assertThat(search(worker, "Dolda Dottern").replace("Dolda Dottern", "Ingen Alls"))
                .isEqualTo(nobody);
        assertThat(search(worker, "20130122-2392")).contains(matter.number()).doesNotContain("Dolda");
        assertThat(search(worker, matter.number())).contains("Flicka 7 år").doesNotContain("Dolda");
    }

    @Test
    void somebody_of_another_unit_sees_whom_to_ask_but_no_way_in() {
        var scene = in(ROOM);
        var matter = scene.inquiry(
                scene.ownedBy(
                        scene.reported(Child.called("Rut", "Gran", 5, Sex.GIRL), Duration.ofHours(2)),
                        "mottagning1." + ROOM),
                Duration.ofDays(2));
        var worker = staff("utredare1." + ROOM).get("/desk/sok");
        assertThat(search(worker, matter.number()))
                .contains("fråga " + scene.actor("mottagning1." + ROOM).name());
        assertThat(worker.html()).doesNotContain("/desk/arende/" + matter.id());
    }

    @Test
    void what_cannot_be_sought_says_why() {
        var worker = staff("mottagning1." + ROOM).get("/desk/sok");
        assertThat(search(worker, "a")).contains("minst två tecken");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(search(worker, "201301192380")).contains("Numret stämmer inte");
        assertThat(search(worker, "20130119238")).contains("elva siffror");
        assertThat(worker.html()).contains("20130119238");
        var secretary = staff("sekreterare." + ROOM);
        secretary.get("/desk");
        assertThat(secretary.post("/desk/sok", "q", "Signe").status()).isEqualTo(404);
    }

    private static String search(Visit visit, String words) {
        return visit.post("/desk/sok", "q", words).text();
    }
}

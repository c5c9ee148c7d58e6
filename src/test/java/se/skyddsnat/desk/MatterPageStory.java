package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.stories.Screen;

/** Working in a matter: by keyboard, with nothing lost, nothing erased, and nothing there for those it is not for. */
class MatterPageStory extends AtTheDesk {

    private static final String ROOM = "0382";

    @Test
    void a_matter_is_taken_opened_and_noted_in_by_keyboard_alone() {
        in("0482").reported(Child.called("Ebbe", "Strand", 8, Sex.BOY), Duration.ofHours(1));
        try (var screen = Screen.desktop(address())) {
            screen.signIn("jour1.0482");
            var page = screen.page();
            page.waitForURL("**/desk");
            page.keyboard().press("j");
            page.keyboard().press("t");
            page.waitForURL("**/desk/arende/*");
            assertThat(page.locator("main").innerText()).contains("Du har tagit ärendet");
            page.locator("#f-text").focus();
            page.keyboard().type("Ringde hem. Ingen svarar.");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**klart=written");
            assertThat(page.locator(".sn-timeline").innerText()).contains("Ringde hem. Ingen svarar.");
            screen.isForEverybody().picture("matter-noted");
            screen.open("/desk");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/arende/*");
            assertThat(page.locator("h1").innerText()).isEqualTo("Ebbe Strand, 8 år");
        }
    }

    @Test
    void a_note_half_written_is_there_again_after_a_crash_and_gone_when_it_is_written() {
        var page = owned(Child.called("Liv", "Ek", 9, Sex.GIRL));
        var worker = staff("mottagning1." + ROOM);
        worker.get(page);
        worker.post(page + "/utkast", "text", "Halvskriven anteckning om \"skolan\"", "kind", "CALL");
        assertThat(worker.status()).isEqualTo(204);
        var again = staff("mottagning1." + ROOM).get(page);
        assertThat(again.text()).contains("Halvskriven anteckning om \"skolan\"");
        assertThat(again.html()).contains("value=\"CALL\" selected");
        assertThat(staff("mottagning2." + ROOM).get(page).text())
                .as("a draft is one's own")
                .doesNotContain("Halvskriven");
        worker.post(page + "/anteckning", "text", "Hel anteckning.", "kind", "CALL");
        assertThat(worker.text()).contains("Hel anteckning.").doesNotContain("Halvskriven");
    }

    @Test
    void what_cannot_be_saved_says_why_and_keeps_what_was_typed() {
        var page = owned(Child.called("Max", "Ek", 6, Sex.BOY));
        var worker = staff("mottagning1." + ROOM);
        worker.get(page);
        worker.post(page + "/anteckning", "text", "   ");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("Skriv vad som har hänt.");
        worker.post(
                page + "/anteckning", "text", "Mötet i morgon", "day-day", "1", "day-month", "1", "day-year", "2199");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("Dagen har inte kommit än").contains("Mötet i morgon");
        worker.post(page + "/anteckning", "text", "Trasig dag", "day-day", "31", "day-month", "2", "day-year", "x");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("med siffror").contains("Trasig dag");
        worker.post(page + "/anteckning", "text", "x".repeat(20_001));
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("tecken. Den får ha högst 20 000");
    }

    @Test
    void a_correction_stands_beside_the_old_text_and_who_comes_second_sees_the_difference() {
        var page = owned(Child.called("Ylva", "Ek", 12, Sex.GIRL));
        var first = staff("mottagning1." + ROOM);
        first.get(page);
        first.post(page + "/anteckning", "text", "Mötet var den tredje.");
        var note = first.find("(/desk/arende/[0-9a-f-]+/anteckning/[0-9a-f-]+)\"");
        var second = staff("arbetsledare." + ROOM);
        assertThat(second.get(note).text()).contains("Mötet var den tredje.");
        first.get(note);
        first.post(note, "text", "Mötet var den fjärde.");
        assertThat(first.text())
                .contains("Rättelse: Anteckning")
                .contains("Mötet var den tredje.")
                .contains("Mötet var den fjärde.");
        second.post(note, "text", "Mötet var den femte.");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text())
                .contains("Någon hann före")
                .contains("Mötet var den tredje.")
                .contains("Mötet var den fjärde.")
                .contains("Mötet var den femte.");
        second.post(second.find("action=\"(/desk/arende/[^\"]+/anteckning/[^\"]+)\""), "text", "Mötet var den femte.");
        assertThat(second.text()).contains("Mötet var den femte.").contains("Mötet var den fjärde.");
    }

    @Test
    void two_who_change_how_a_child_is_reached_do_not_overwrite_each_other() {
        var page = owned(Child.called("Tyra", "Ek", 10, Sex.GIRL)) + "/person";
        var first = staff("mottagning1." + ROOM).get(page);
        var second = staff("mottagning2." + ROOM).get(page);
        var version = first.find("name=\"version\" value=\"(\\d+)\"");
        first.post(page, "version", version, "address", "Nya gatan 1", "postal", "753 20", "phone", "070-174 06 33");
        assertThat(first.text()).contains("Uppgifterna är sparade").contains("Nya gatan 1");
        second.post(page, "version", version, "address", "Andra gatan 2", "postal", "753 20", "phone", "070-174 06 05");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Någon annan hann spara före dig").contains("Nya gatan 1");
        assertThat(second.html()).contains("Andra gatan 2");
        second.post(page, "version", second.find("name=\"version\" value=\"(\\d+)\""), "address", "Andra gatan 2");
        assertThat(second.text()).contains("Andra gatan 2");
        second.get(page);
        second.post(page, "version", "2", "postal", "75", "phone", "ring mig");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("fem siffror").contains("Skriv telefonnumret med siffror");
    }

    @Test
    void a_protected_childs_whereabouts_are_shown_to_nobody_and_cannot_be_written() {
        var page = owned(
                Child.called("Vera", "Hemlig", 6, Sex.GIRL).with("201301202394", Protection.PROTECTED_REGISTRATION));
        var worker = staff("mottagning1." + ROOM).get(page);
        assertThat(worker.text())
                .contains("skyddad folkbokföring")
                .doesNotContain("Kvarngatan")
                .doesNotContain("070-174 06 05");
        worker.get(page + "/person");
        assertThat(worker.status()).isEqualTo(200);
        assertThat(worker.html())
                .contains("/person/skydd")
                .doesNotContain("Kvarngatan")
                .doesNotContain("070-174 06 05")
                .doesNotContain("name=\"address\"");
        worker.post(page + "/person", "version", "0", "address", "Nya gatan 1");
        assertThat(worker.status()).isEqualTo(404);
    }

    @Test
    void what_is_another_boards_and_what_never_was_look_the_same() {
        var page = owned(Child.called("Arvid", "Ek", 11, Sex.BOY));
        var stranger = staff("mottagning1.0331");
        var unknown = "/desk/arende/" + UUID.randomUUID();
        var foreign = body(stranger.get(page), page);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(body(stranger.get(unknown), unknown)).isEqualTo(foreign);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.get("/desk/arende/inget-id").status()).isIn(400, 404);
        stranger.get("/desk");
        for (var act :
                new String[] {"/ta", "/tilldela", "/lamna-over", "/anteckning", "/utkast", "/samtal", "/person"}) {
            stranger.post(page + act, "text", "x", "minuter", "5", "owner", "", "to", "", "message", "x");
            assertThat(stranger.status()).as(act).isEqualTo(404);
            assertThat(stranger.text()).doesNotContain("Arvid");
        }
        // Nor does it exist for another unit of the same board once it has left the reception.
        assertThat(staff("utredare1." + ROOM).get(page).status()).isEqualTo(404);
        assertThat(staff("dataskydd." + ROOM).get(page).status()).isEqualTo(404);
    }

    @Test
    void the_matter_page_is_for_everybody_on_a_wide_screen_and_a_phone() {
        var page = owned(Child.called("Saga", "Ek", 13, Sex.GIRL));
        var worker = staff("mottagning1." + ROOM);
        worker.get(page);
        worker.post(page + "/anteckning", "kind", "MEETING", "text", "Möte med skolan.\nRektor och mentor var med.");
        worker.post(page + "/samtal", "minuter", "30", "enskilt", "ja");
        try (var screen = Screen.desktop(address())) {
            screen.signIn("mottagning1." + ROOM).open(page);
            screen.page().querySelectorAll("details").forEach(details -> details.evaluate("d => d.open = true"));
            screen.isForEverybody().fitsItsWidth().picture("matter");
            screen.open(page + "/person").isForEverybody().picture("contact");
        }
        try (var screen = Screen.withoutScript(address())) {
            screen.signIn("mottagning1." + ROOM).open(page);
            screen.page().locator("#f-text").fill("Utan skript går det också.");
            screen.page().locator("text=Anteckna >> visible=true").last().click();
            assertThat(screen.page().locator("main").innerText()).contains("Utan skript går det också.");
        }
    }

    private String owned(Child child) {
        var scene = in(ROOM);
        return "/desk/arende/"
                + scene.ownedBy(scene.reported(child, Duration.ofHours(30)), "mottagning1." + ROOM)
                        .id();
    }

    private static String body(se.skyddsnat.stories.Visit visit, String path) {
        return visit.html().replace(path, "…").replaceAll("value=\"[^\"]{30,}\"", "value");
    }
}

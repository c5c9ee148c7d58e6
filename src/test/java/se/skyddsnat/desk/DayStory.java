package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.stories.Screen;

/** What somebody on duty sees when she opens her day. */
class DayStory extends AtTheDesk {

    private static final String[][] CHILDREN = {
        {"Alva", "Norberg", "7", "GIRL"}, {"Hugo", "Ström", "3", "BOY"}, {"Ines", "Haddad", "14", "GIRL"},
        {"Leo", "Sandin", "11", "BOY"}, {"Maja", "Öberg", "9", "GIRL"}, {"Omar", "Yusuf", "16", "BOY"},
        {"Tuva", "Fors", "1", "GIRL"}, {"Noel", "Dahl", "5", "BOY"}, {"Elsa", "Wikman", "12", "GIRL"},
        {"Adam", "Rask", "8", "BOY"}, {"Nora", "Lindh", "15", "GIRL"}
    };

    @Autowired
    private JdbcClient sql;

    @Test
    void the_whole_day_stands_on_one_screen_with_what_breaks_next_on_top() {
        var scene = in("0305");
        fill(scene, "0305");
        try (var screen = Screen.desktop(address())) {
            screen.signIn("mottagning1.0305").isForEverybody().fitsItsWidth().picture("desk-day");
            assertThat(screen.page().url()).endsWith("/desk");
            assertThat(screen.page().locator("[data-row]").count()).isBetween(9, 13);
            screen.open("/desk?vy=enheten").isForEverybody().picture("desk-unit");
            assertThat(screen.page().locator("[data-row]").count()).isEqualTo(12);
            assertThat(screen.page().evaluate("document.documentElement.scrollHeight"))
                    .as("twelve rows fit the screen without scrolling")
                    .isEqualTo(800);
            var urgency = screen.page().locator(".sn-urgency").allInnerTexts();
            assertThat(urgency).isSortedAccordingTo((a, b) -> order(a) - order(b));
        }
        try (var screen = Screen.phone(address())) {
            screen.signIn("mottagning1.0305").isForEverybody().fitsItsWidth().picture("desk-day-phone");
        }
    }

    @Test
    void names_are_for_the_one_who_holds_the_matter_and_never_those_of_protected_persons() {
        var scene = in("0319");
        fill(scene, "0319");
        var visit = staff("mottagning1.0319");
        for (var list : new String[] {"/desk", "/desk?vy=enheten"}) {
            assertThat(visit.get(list).text())
                    .contains("Ines Haddad")
                    .doesNotContain("Alva")
                    .doesNotContain("Leo Sandin")
                    .doesNotContain("Hemlig");
        }
        var lines = trail("0319", "mottagning1");
        assertThat(lines)
                .as("one look, one line: signing in leads to the first")
                .hasSize(3);
        assertThat(lines.getFirst())
                .as("the trail names those whose names could be shown")
                .contains(child(scene, "Ines"), child(scene, "Maja"))
                .doesNotContain(child(scene, "Alva"));
    }

    @Test
    void the_on_call_desk_sees_at_night_what_comes_in_and_the_day_takes_it_over() {
        var scene = in("0331");
        scene.reported(Child.called("Kim", "Natt", 2, Sex.BOY), Duration.ofMinutes(4));
        assertThat(staff("jour1.0331").get("/desk").text()).contains("Ny anmälan · Pojke 2 år");
        assertThat(staff("mottagning1.0331").get("/desk").text()).contains("Ny anmälan · Pojke 2 år");
        assertThat(staff("utredare1.0331").get("/desk").text()).doesNotContain("Pojke 2 år");
    }

    @Test
    void a_list_asks_the_database_as_often_for_forty_rows_as_for_three() {
        var scene = in("0360");
        for (int i = 0; i < 3; i++) {
            matter(scene, i);
        }
        var visit = staff("utredare2.0360");
        for (var list : new String[] {"/desk", "/desk?vy=enheten", "/desk?vy=kvittera", "/desk?vy=larm"}) {
            visit.get(list);
        }
        var few = count(visit);
        for (int i = 3; i < 40; i++) {
            matter(scene, i);
        }
        assertThat(count(visit)).isEqualTo(few);
        assertThat(few).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(18));
    }

    @Test
    void whoever_handles_no_matters_sees_none() {
        assertThat(staff("ordforande.0360").get("/desk").text()).contains("Ingen tid håller på att gå ut");
        assertThat(staff("dataskydd.0360").get("/desk").text()).contains("Du har inga ärenden här");
        assertThat(staff("admin.0360").get("/desk").path()).isEqualTo("/desk/bemanning");
        assertThat(citizen("201301232391", "Alva").get("/desk").status()).isEqualTo(404);
    }

    @Test
    void when_a_time_runs_out_the_next_one_is_told_and_says_that_she_has_seen() {
        var scene = in("0380");
        scene.ownedBy(
                scene.reported(Child.called("Ture", "Malm", 4, Sex.BOY), Duration.ofHours(23)), "mottagning2.0380");
        letPass(Duration.ofHours(2));
        letPass(Duration.ofMinutes(2));
        var leader = staff("arbetsledare.0380").get("/desk?vy=larm");
        assertThat(leader.text())
                .contains("Skyddsbedömning klar inom ett dygn · Pojke 4 år")
                .contains("tiden är ute");
        leader.post(leader.find("(/desk/larm/[0-9a-f-]+/sett)"));
        assertThat(leader.path()).startsWith("/desk/arende/");
        assertThat(leader.get("/desk?vy=larm").text()).contains("Ingen tid håller på att gå ut");
    }

    private void fill(Scene scene, String room) {
        var hours = new int[] {2, 5, 22, 30, 70, 120, 200, 260, 300, 310, 330};
        for (int i = 0; i < CHILDREN.length; i++) {
            var c = CHILDREN[i];
            var matter = scene.reported(
                    Child.called(c[0], c[1], Integer.parseInt(c[2]), Sex.valueOf(c[3])), Duration.ofHours(hours[i]));
            if (i > 1) {
                scene.ownedBy(matter, (i % 3 == 0 ? "mottagning2." : "mottagning1.") + room);
            }
            if (i > 6) {
                scene.inquiry(matter, Duration.ofDays(9L * i));
            }
        }
        scene.ownedBy(
                scene.reported(
                        Child.called("Vera", "Hemlig", 6, Sex.GIRL).with("201301232391", Protection.SECRECY_MARK),
                        Duration.ofHours(20)),
                "mottagning1." + room);
    }

    private void matter(Scene scene, int i) {
        var matter = scene.ownedBy(
                scene.reported(Child.called("Barn" + i, "Rad", 3 + i % 12, Sex.GIRL), Duration.ofHours(i)),
                "mottagning1.0360");
        scene.done(permit -> sql.sql("update cases_matter set owner_id = ?, unit_id = ? where id = ?")
                .params(
                        scene.staff("utredare2.0360").value(),
                        scene.actor("utredare2.0360").unit().value(),
                        matter.id().value())
                .update());
        scene.done(permit -> sql.sql("update clocks_running set owner_id = ? where matter_id = ?")
                .params(scene.staff("utredare2.0360").value(), matter.id().value())
                .update());
        if (i % 2 == 0) {
            scene.inquiry(matter, Duration.ofDays(i));
        }
    }

    private static List<Integer> count(se.skyddsnat.stories.Visit visit) {
        return List.of("/desk", "/desk?vy=enheten", "/desk?vy=kvittera", "/desk?vy=larm").stream()
                .map(list -> Statements.during(() -> visit.get(list)).size())
                .toList();
    }

    private List<String> trail(String room, String login) {
        var scene = in(room);
        return scene.done(permit -> sql.sql("""
                        select subjects::text from audit_entry
                         where action = 'SEE_DAY' and actor_id = ? order by id""")
                .param(scene.staff(login + "." + room).value().toString())
                .query(String.class)
                .list());
    }

    private String child(Scene scene, String name) {
        return scene.done(permit -> sql.sql("select id from identity_person where board_id = ? and given_name = ?")
                .params(scene.board().id().value(), name)
                .query(UUID.class)
                .single()
                .toString());
    }

    private static int order(String urgency) {
        return List.of("Nu", "Snart", "Senare").indexOf(urgency);
    }
}

package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.stories.Screen;
import se.skyddsnat.stories.Visit;

/** The duty lists: nothing can be saved that would lead a report to nobody. */
class RosterStory extends AtTheDesk {

    private static final String ROOM = "0480";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Organisation organisation;

    @Test
    void a_substitute_without_time_in_the_past_or_of_oneself_cannot_be_saved() {
        var admin = staff("admin." + ROOM).get("/desk/bemanning");
        var today = Sweden.day(now());
        substitute(admin, "utredare1", "utredare1", today, today.plusDays(3));
        assertThat(admin.text()).contains("Ingen kan träda in för sig själv");
        substitute(admin, "utredare1", "utredare2", today.plusDays(3), today);
        assertThat(admin.text()).contains("Tiden slutar innan den börjar");
        substitute(admin, "utredare1", "utredare2", today.minusDays(9), today.minusDays(3));
        assertThat(admin.text()).contains("Tiden är redan slut");
        assertThat(admin.status()).isEqualTo(422);
        substitute(admin, "utredare1", "utredare2", today, today.plusDays(3));
        assertThat(admin.text()).contains("Ändringen är sparad");
        substitute(admin, "utredare1", "utredare3", today.plusDays(2), today.plusDays(8));
        assertThat(admin.text()).contains("Det finns redan någon under en del av den tiden");
        admin.post("/desk/bemanning/ersattare", "staff", "x", "substitute", "y", "from-day", "32");
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.text()).contains("med siffror");
    }

    @Test
    void a_queue_cannot_lead_to_an_empty_unit_nor_be_emptied_by_an_end_date() {
        var admin = staff("admin." + ROOM).get("/desk/bemanning");
        var jour = List.of("jour1", "jour2", "jourledare");
        var said = new ArrayList<String>();
        for (var login : jour) {
            end(admin, login, Sweden.day(now()).plusDays(20));
            said.add(admin.text());
        }
        assertThat(said.getFirst()).contains("Ändringen är sparad");
        assertThat(said.getLast()).contains("Efter den dagen finns ingen kvar");
        assertThat(admin.status()).isEqualTo(422);
        for (var login : jour) {
            admin.post("/desk/bemanning/slut", "leaving", id(login));
        }
        assertThat(admin.text()).contains("Ändringen är sparad");
        var empty = java.util.UUID.randomUUID();
        in(ROOM).done(_ -> sql.sql(
                        "insert into organisation_unit (id, board_id, name, kind) values (?, ?, 'Tom enhet', 'RECEPTION')")
                .params(empty, in(ROOM).board().id().value())
                .update());
        var queue = organisation.queue(in(ROOM).board().id());
        admin.post(
                "/desk/bemanning/ko",
                "office",
                empty.toString(),
                "oncall",
                queue.onCall().toString());
        assertThat(admin.text()).contains("Ingen arbetar på den enheten");
        assertThatThrownBy(
                        () -> in(ROOM).done(_ -> sql.sql("update organisation_queue set unit_id = ? where board_id = ?")
                                .params(empty, in(ROOM).board().id().value())
                                .update()))
                .as("the database refuses it too")
                .hasStackTraceContaining("without an active human being");
        assertThat(organisation.queuesWithoutHuman()).isEmpty();
    }

    @Test
    void whoever_is_employed_can_sign_in_and_what_cannot_be_saved_says_why() {
        var admin = staff("admin." + ROOM).get("/desk/bemanning");
        var unit = organisation.queue(in(ROOM).board().id()).office().toString();
        admin.post("/desk/bemanning/anstall", "newlogin", "ny." + ROOM, "newname", "Nils Ny", "newmonths", "många");
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.text()).contains("Skriv en titel", "Välj minst en sak", "Skriv antalet månader");
        assertThat(admin.html()).contains("Nils Ny");
        employ(admin, "ny." + ROOM, unit);
        assertThat(admin.text()).contains("Ändringen är sparad").contains("Nils Ny");
        employ(admin, "ny." + ROOM, unit);
        assertThat(admin.text()).contains("Någon loggar redan in med det namnet");
        assertThat(staff("ny." + ROOM).get("/desk").status()).isEqualTo(200);
    }

    private static void employ(Visit admin, String login, String unit) {
        admin.post(
                "/desk/bemanning/anstall",
                "newlogin",
                login,
                "newname",
                "Nils Ny",
                "newtitle",
                "socialsekreterare",
                "newemail",
                "nils@example.invalid",
                "newunit",
                unit,
                "newroles",
                "SOCIAL_WORKER",
                "newdegree",
                "SOCIONOM",
                "newmonths",
                "30");
    }

    @Test
    void the_lists_are_for_the_one_who_keeps_them_and_readable_by_everybody() {
        assertThat(staff("mottagning1." + ROOM).get("/desk/bemanning").status()).isEqualTo(404);
        assertThat(staff("chef." + ROOM).get("/desk/bemanning").status()).isEqualTo(404);
        try (var screen = Screen.desktop(address())) {
            screen.signIn("admin." + ROOM);
            assertThat(screen.page().url()).endsWith("/desk/bemanning");
            screen.page().querySelectorAll("details").forEach(details -> details.evaluate("d => d.open = true"));
            screen.isForEverybody().fitsItsWidth().picture("roster");
        }
    }

    private void substitute(Visit admin, String away, String instead, LocalDate from, LocalDate until) {
        admin.post(
                "/desk/bemanning/ersattare",
                "staff",
                id(away),
                "substitute",
                id(instead),
                "from-day",
                "" + from.getDayOfMonth(),
                "from-month",
                "" + from.getMonthValue(),
                "from-year",
                "" + from.getYear(),
                "until-day",
                "" + until.getDayOfMonth(),
                "until-month",
                "" + until.getMonthValue(),
                "until-year",
                "" + until.getYear());
    }

    private void end(Visit admin, String login, LocalDate last) {
        admin.post(
                "/desk/bemanning/slut",
                "leaving",
                id(login),
                "last-day",
                "" + last.getDayOfMonth(),
                "last-month",
                "" + last.getMonthValue(),
                "last-year",
                "" + last.getYear());
    }

    private String id(String login) {
        return in(ROOM).staff(login + "." + ROOM).toString();
    }
}

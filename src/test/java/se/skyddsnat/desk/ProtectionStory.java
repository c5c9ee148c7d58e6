package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.stories.Screen;
import se.skyddsnat.stories.Visit;

/** A child is protected by the one who holds the matter, from the same moment everywhere; her guardians are noted by hand. */
class ProtectionStory extends AtTheDesk {

    private static final String ROOM = "1272";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Persons persons;

    @Test
    void whoever_becomes_protected_is_gone_from_lists_and_search_and_from_the_trace_at_other_boards() {
        var matter = owned(Child.called("Ronja", "Skogsdotter", 9, Sex.GIRL).with("201301192389", Protection.NONE));
        leaveTrace(matter);
        var worker = staff("mottagning1." + ROOM).get("/desk");
        assertThat(worker.text()).contains("Ronja");
        assertThat(worker.post("/desk/sok", "q", "Ronja Skogs").text()).contains(matter.number());
        assertThat(traces(matter)).isEqualTo(1);

        protect(worker, matter, "SECRECY_MARK", "");

        assertThat(worker.text()).contains("Skyddet är ändrat").contains("sekretessmarkering");
        assertThat(traces(matter)).as("what other boards can see").isZero();
        assertThat(worker.get("/desk").text()).doesNotContain("Ronja");
        assertThat(worker.post("/desk/sok", "q", "Ronja Skogs").text()).doesNotContain(matter.number());
        assertThat(worker.get(page(matter) + "/person").html()).doesNotContain("Kvarngatan", "070-174 06 05");
    }

    @Test
    void only_a_leader_lowers_and_only_with_a_reason_that_stays_in_the_journal() {
        var matter = owned(Child.called("Hedda", "Berg", 8, Sex.GIRL));
        var worker = staff("mottagning1." + ROOM);
        protect(worker, matter, "PROTECTED_REGISTRATION", "");
        assertThat(worker.get(page(matter) + "/person").html()).doesNotContain("value=\"NONE\" checked");
        protect(worker, matter, "NONE", "Jag tror att det är lugnt.");
        assertThat(worker.status()).isEqualTo(404);
        assertThat(level(matter)).isEqualTo(Protection.PROTECTED_REGISTRATION);
        var leader = staff("arbetsledare." + ROOM);
        protect(leader, matter, "NONE", " ");
        assertThat(leader.status()).isEqualTo(422);
        assertThat(leader.text()).contains("Skriv varför skyddet ska sänkas");
        assertThat(level(matter)).isEqualTo(Protection.PROTECTED_REGISTRATION);
        protect(leader, matter, "NONE", "Skatteverket har hävt skyddet.");
        assertThat(leader.text()).contains("Skatteverket har hävt skyddet.");
        assertThat(level(matter)).isEqualTo(Protection.NONE);
    }

    @Test
    void two_who_set_the_protection_at_once_do_not_overwrite_each_other() {
        var matter = owned(Child.called("Maja", "Berg", 8, Sex.GIRL));
        var first = staff("mottagning1." + ROOM).get(page(matter) + "/person");
        var second = staff("mottagning2." + ROOM).get(page(matter) + "/person");
        var version = first.find("name=\"version\" value=\"(\\d+)\"");
        first.post(page(matter) + "/person/skydd", "version", version, "level", "FICTITIOUS");
        second.post(page(matter) + "/person/skydd", "version", version, "level", "SECRECY_MARK");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Någon annan hann spara före dig");
        assertThat(level(matter)).isEqualTo(Protection.FICTITIOUS);
    }

    @Test
    void a_guardian_is_noted_can_be_written_to_and_a_wrong_tie_is_taken_away() {
        var matter = owned(Child.called("Alva", "Lind", 7, Sex.GIRL));
        var worker = staff("mottagning1." + ROOM).get(page(matter) + "/person");
        worker.post(tie(matter), "relation", "", "given", "", "relativephone", "ring", "relativeprotection", "NONE");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("Välj vem personen är", "Skriv personens förnamn", "med siffror");
        worker.post(
                tie(matter),
                "relation",
                "GUARDIAN",
                "given",
                "Gömd",
                "relativeprotection",
                "FICTITIOUS",
                "relativeaddress",
                "Gatan 1");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("Skriv inte telefon eller adress");
        worker.post(
                tie(matter),
                "relation",
                "GUARDIAN",
                "given",
                "Torsten",
                "family",
                "Lind",
                "relativephone",
                "070-174 06 33",
                "relativeprotection",
                "NONE");
        assertThat(worker.text())
                .contains("Personen är antecknad")
                .contains("Torsten Lind")
                .contains("070-174 06 33");
        assertThat(guardians(matter)).containsExactly("Torsten Lind");

        worker.get(page(matter) + "/person");
        var person = worker.find("name=\"person\" value=\"([0-9a-f-]+)\"");
        worker.post(tie(matter) + "/bort", "person", person, "relation", "GUARDIAN");
        assertThat(worker.text()).contains("Kopplingen är borttagen");
        assertThat(guardians(matter)).isEmpty();
        try (var screen = Screen.desktop(address())) {
            screen.signIn("mottagning1." + ROOM).open(page(matter) + "/person");
            screen.isForEverybody().fitsItsWidth();
        }
    }

    private void protect(Visit visit, Matter matter, String level, String reason) {
        var version = visit.get(page(matter) + "/person").find("name=\"version\" value=\"(\\d+)\"");
        visit.post(page(matter) + "/person/skydd", "version", version, "level", level, "reason", reason);
    }

    private Matter owned(Child child) {
        var scene = in(ROOM);
        return scene.ownedBy(scene.reported(child, Duration.ofHours(2)), "mottagning1." + ROOM);
    }

    private Protection level(Matter matter) {
        return in(ROOM).done(permit -> persons.get(permit, matter.child()).protection());
    }

    private java.util.List<String> guardians(Matter matter) {
        return in(ROOM).done(permit -> persons.related(permit, matter.child()).stream()
                .filter(r -> r.relation() == se.skyddsnat.identity.Relation.GUARDIAN)
                .map(r -> r.person().name())
                .toList());
    }

    private void leaveTrace(Matter matter) {
        in(ROOM).done(permit -> sql.sql("""
                        insert into concerns_trace (person_key, board_id, month)
                        select person_key, board_id, '2026-01-01' from identity_person where board_id = ? and id = ?""")
                .params(permit.board().value(), matter.child().value())
                .update());
    }

    /** What another board can see. */
    private int traces(Matter matter) {
        var key = in(ROOM).done(permit -> java.util.Objects.requireNonNull(
                persons.get(permit, matter.child()).key()));
        return in("1273")
                .done(_ -> sql.sql("select count(*)::int from concerns_trace where person_key = ?")
                        .param(key.hex())
                        .query(Integer.class)
                        .single());
    }

    private static String page(Matter matter) {
        return "/desk/arende/" + matter.id();
    }

    private static String tie(Matter matter) {
        return page(matter) + "/person/familj";
    }
}

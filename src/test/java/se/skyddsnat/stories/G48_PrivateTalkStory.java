package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;

/** G48: no inquiry about a child is closed before somebody has talked to the child alone, or has written why not. */
@Proves("G48")
class G48_PrivateTalkStory extends Story {

    private static final String PLACE = "2480";

    @Autowired
    private GivenInquiry given;

    @Autowired
    private Journal journal;

    @Autowired
    private Clocks clocks;

    @Test
    void it_cannot_be_closed_without_a_private_talk_and_says_all_that_is_missing_at_once() {
        var matter = anInquiry("Ines");
        var worker = staff("utredare1." + PLACE);
        worker.get(url(matter)).post(url(matter) + "/avsluta", "outcome", "NO_SUPPORT");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text())
                .contains(
                        "Inget enskilt samtal med barnet",
                        "Bedömningen av barnets bästa",
                        "De som berörs har inte fått veta");
        assertThat(worker.text()).contains("Det står inte vad barnet har sagt", "Frågan om funktionsnedsättning");
    }

    @Test
    void a_talk_with_somebody_else_in_the_room_is_not_enough_and_a_talk_alone_is() {
        var matter = anInquiry("Maja");
        var worker = staff("utredare1." + PLACE);
        fillInAllButTheTalk(worker, matter);
        journal.noteTalk(given.worker("utredare1." + PLACE), matter.id(), 30, false);
        worker.post(url(matter) + "/avsluta", "outcome", "SUPPORT");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.text()).contains("Inget enskilt samtal med barnet");
        journal.noteTalk(given.worker("utredare1." + PLACE), matter.id(), 45, true);
        worker.post(url(matter) + "/avsluta", "outcome", "SUPPORT");
        assertThat(worker.status()).isEqualTo(200);
        assertThat(worker.text()).contains("Avslutas med stöd");
        assertThat(outcome(matter, "BU-07")).isEqualTo(RunningClock.Outcome.KEPT);
        assertThat(outcome(matter, "BU-08")).isEqualTo(RunningClock.Outcome.MEASURED);
    }

    @Test
    void a_written_reason_stands_instead_of_the_talk_and_follow_up_runs_six_months() {
        var matter = anInquiry("Leo");
        var worker = staff("utredare1." + PLACE);
        fillInAllButTheTalk(worker, matter);
        save(worker, matter, "no-talk-reason", "Barnet är fyra veckor gammalt.");
        worker.post(url(matter) + "/avsluta", "outcome", "NO_SUPPORT_FOLLOW_UP");
        assertThat(worker.text()).contains("Avslutas utan stöd");
        assertThat(running(matter)).contains("BU-12").doesNotContain("BU-07");
    }

    @Test
    void two_who_write_at_once_do_not_wipe_out_each_others_words() {
        var matter = anInquiry("Noor");
        var first = staff("utredare1." + PLACE).get(url(matter));
        var second = staff("ledareutr." + PLACE).get(url(matter));
        var version = first.find("name=\"version\" value=\"(\\d+)\"");
        first.post(url(matter) + "/bedomning", "version", version, "best-interest", "Det första.");
        second.post(url(matter) + "/bedomning", "version", version, "best-interest", "Det andra.");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Någon annan har sparat", "Det första.", "Det andra.");
    }

    @Test
    void only_a_leader_prolongs_and_only_to_a_later_day() {
        var matter = anInquiry("Elsa");
        var worker = staff("utredare1." + PLACE).get(url(matter));
        var day = LocalDate.ofInstant(now(), se.skyddsnat.kernel.Sweden.ZONE).plusMonths(5);
        assertThat(prolong(worker, matter, day).status()).isEqualTo(404);
        var leader = staff("ledareutr." + PLACE).get(url(matter));
        assertThat(prolong(leader, matter, day.minusMonths(3)).status()).isEqualTo(422);
        assertThat(leader.text()).contains("Dagen måste komma efter");
        assertThat(prolong(leader, matter, day).status()).isEqualTo(200);
        assertThat(leader.text()).contains("Till " + day, "Utlåtande från barnpsykiatrin dröjer.");
    }

    @Test
    void the_page_is_for_everybody() {
        var matter = anInquiry("Ada");
        try (var screen = Screen.desktop(address())) {
            screen.signIn("utredare1." + PLACE)
                    .open(url(matter))
                    .isForEverybody()
                    .picture("inquiry-desktop");
        }
        try (var screen = Screen.phone(address())) {
            screen.signIn("utredare1." + PLACE)
                    .open(url(matter))
                    .isForEverybody()
                    .fitsItsWidth();
            screen.page().locator("text=Avsluta >> nth=-1").click();
            screen.isForEverybody().picture("inquiry-phone-errors");
        }
    }

    private Visit prolong(Visit visit, Matter matter, LocalDate day) {
        return visit.post(
                url(matter) + "/forlang",
                "until-year",
                day.getYear() + "",
                "until-month",
                day.getMonthValue() + "",
                "until-day",
                day.getDayOfMonth() + "",
                "prolong-reason",
                "Utlåtande från barnpsykiatrin dröjer.");
    }

    private void fillInAllButTheTalk(Visit worker, Matter matter) {
        worker.get(url(matter))
                .post(
                        url(matter) + "/underrattelse",
                        "information",
                        "told",
                        "information-text",
                        "Båda föräldrarna och barnet, vid hembesök.");
        save(worker, matter, "no-talk-reason", "");
    }

    private void save(Visit worker, Matter matter, String field, String value) {
        worker.get(url(matter));
        worker.post(
                url(matter) + "/bedomning",
                "version",
                worker.find("name=\"version\" value=\"(\\d+)\""),
                "best-interest",
                "Att bo kvar hemma med stöd.",
                "child-chance",
                "HELD",
                "child-words",
                "Jag vill bo hos mamma.",
                "disability",
                "NO",
                field,
                value);
        assertThat(worker.status()).isEqualTo(200);
    }

    private Matter anInquiry(String name) {
        return given.open(PLACE, GivenInquiry.somebody(name, "Påhittad", LocalDate.of(2018, 5, 4)));
    }

    private static String url(Matter matter) {
        return "/desk/arende/" + matter.id() + "/utredning";
    }

    private java.util.List<String> running(Matter matter) {
        return given.in(
                given.worker("utredare1." + PLACE),
                permit -> clocks.of(permit, matter.id()).stream()
                        .filter(RunningClock::runs)
                        .map(c -> c.rule().id().code())
                        .toList());
    }

    private RunningClock.Outcome outcome(Matter matter, String clock) {
        return given.in(
                given.worker("utredare1." + PLACE),
                permit -> clocks.of(permit, matter.id()).stream()
                        .filter(c -> c.rule().id().equals(new ClockId(clock)))
                        .map(RunningClock::outcome)
                        .findFirst()
                        .orElseThrow());
    }
}

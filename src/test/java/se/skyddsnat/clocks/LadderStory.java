package se.skyddsnat.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.cases.Assignment;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.stories.Given;
import se.skyddsnat.stories.Story;

/** A clock that nobody stops climbs from the owner to the board; one that is stopped in time wakes nobody more. */
class LadderStory extends Story {

    private static final ClockId DECIDE_ON_INQUIRY = new ClockId("BU-04");
    private static final ClockId FINISH_INQUIRY = new ClockId("BU-07");

    @Autowired
    private Clocks clocks;

    @Autowired
    private Matters matters;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient sql;

    @Test
    void nobody_decides_and_in_the_end_the_chair_of_the_board_is_told() {
        var matter = takenMatter("0125");
        start(matter, DECIDE_ON_INQUIRY);

        letPass(Duration.ofDays(10));
        assertThat(told(matter)).isEmpty();
        letPass(Duration.ofDays(2));
        assertThat(told(matter)).containsExactly("OWNER");
        letPass(Duration.ofDays(4));
        assertThat(told(matter)).containsExactly("OWNER", "LEADER");
        letPass(Duration.ofDays(2));
        assertThat(told(matter)).containsExactly("OWNER", "LEADER", "MANAGER");
        letPass(Duration.ofDays(3));
        assertThat(told(matter)).containsExactly("OWNER", "LEADER", "MANAGER", "BOARD");
        stop(matter, DECIDE_ON_INQUIRY);
        assertThat(figure(matter, DECIDE_ON_INQUIRY)).containsExactly(0, 1);
    }

    @Test
    void what_is_done_in_time_is_kept_and_wakes_nobody_more() {
        var matter = takenMatter("0126");
        start(matter, DECIDE_ON_INQUIRY);

        letPass(Duration.ofDays(5));
        stop(matter, DECIDE_ON_INQUIRY);
        letPass(Duration.ofDays(30));

        assertThat(told(matter)).isEmpty();
        assertThat(figure(matter, DECIDE_ON_INQUIRY)).containsExactly(1, 0);
    }

    @Test
    void the_same_clock_runs_once_for_the_same_thing() {
        var matter = takenMatter("0127");
        start(matter, DECIDE_ON_INQUIRY);
        start(matter, DECIDE_ON_INQUIRY);

        assertThat(running(matter)).hasSize(1);
    }

    @Test
    void an_inquiry_that_is_extended_by_decision_is_not_late_before_its_new_day() {
        var matter = takenMatter("0128");
        start(matter, FINISH_INQUIRY);
        var until = Sweden.day(now()).plusMonths(6);

        given.in(matter.board(), permit -> {
            clocks.extend(permit, FINISH_INQUIRY, matter.id().value(), until, "sakkunnigutlåtande väntas");
            return until;
        });
        letPass(Duration.ofDays(130));

        assertThat(told(matter)).doesNotContain("LEADER");
        assertThat(running(matter).getFirst().overdue(now())).isFalse();
    }

    @Test
    void two_watchmen_tell_nobody_twice() {
        var matter = takenMatter("0136");
        start(matter, DECIDE_ON_INQUIRY);

        letPass(Duration.ofDays(12));
        letPass(Duration.ZERO);

        assertThat(told(matter)).containsExactly("OWNER");
    }

    private Matter takenMatter(String municipality) {
        var matter = given.matterIn(municipality);
        var taken = matters.take(given.worker("mottagning1." + municipality), matter.id());
        assertThat(taken).isInstanceOf(Assignment.Done.class);
        return matter;
    }

    private void start(Matter matter, ClockId id) {
        given.in(matter.board(), permit -> {
            clocks.start(permit, id, matter.id(), matter.id().value(), null, permit.at());
            return id;
        });
    }

    private void stop(Matter matter, ClockId id) {
        given.in(matter.board(), permit -> {
            clocks.stop(permit, id, matter.id().value(), permit.at());
            return id;
        });
    }

    private List<RunningClock> running(Matter matter) {
        return given.in(matter.board(), permit -> clocks.of(permit, matter.id()));
    }

    private List<String> told(Matter matter) {
        return given.in(
                matter.board(),
                permit -> sql.sql("""
                        select e.level from clocks_escalation e join clocks_running r on r.id = e.running_id
                         where r.matter_id = ? order by e.at""")
                        .param(matter.id().value())
                        .query(String.class)
                        .list());
    }

    private List<Integer> figure(Matter matter, ClockId id) {
        return sql.sql("select kept, broken from clocks_kept_figure where board_id = ? and clock_id = ?")
                .params(matter.board().value(), id.code())
                .query((row, _) -> List.of(row.getInt(1), row.getInt(2)))
                .single();
    }
}

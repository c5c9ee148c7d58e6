package se.skyddsnat.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.Tally;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.stories.Given;
import se.skyddsnat.stories.Story;

/** Every night a made-up report goes through every door of every board, and leaves nothing behind. */
class DoorsLeadSomewhereStory extends Story {

    private static final String[] EVERY_DOOR = {"public", "professional", "child", "staff", "system", "http"};

    @Autowired
    List<Door> doors;

    @Autowired
    DoorRound round;

    @Autowired
    Clock clock;

    @Autowired
    DoorStore store;

    @Autowired
    Alarms alarms;

    @Autowired
    AlarmBook book;

    @Autowired
    Organisation organisation;

    @Autowired
    Concerns concerns;

    @Autowired
    Given given;

    @Autowired
    JdbcClient sql;

    @Test
    void a_made_up_report_comes_to_every_board_through_every_door_in_less_than_a_minute() {
        var before = traces();
        var began = System.nanoTime();
        var result = round.round();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
        assertThat(doors).extracting(Door::name).contains(EVERY_DOOR);
        var perBoard = doors.stream().filter(Door::everyBoard).count();
        assertThat(result.tried()).isGreaterThanOrEqualTo((int) (290 * perBoard) + 1);
        assertThat(traces()).as("nothing made up is kept").isEqualTo(before);
        assertThat(store.all()).extracting(DoorRecord::door).contains(EVERY_DOOR);
        assertThat(store.all())
                .as("every trial of every door came through")
                .allSatisfy(door -> assertThat(door.proven()).isPositive().isEqualTo(door.tried()));
    }

    @Test
    void a_report_that_lands_with_another_board_does_not_prove_the_door() {
        var uppsala = organisation.boardOf("0380");
        var confused = new Board(uppsala.id(), "0381", uppsala.name(), uppsala.phone());
        var people = doors.stream()
                .filter(door ->
                        Set.of("public", "professional", "child", "staff").contains(door.name()));
        assertThat(people).hasSize(4).allSatisfy(door -> {
            assertThat(door.leadsTo(uppsala)).as(door.name()).isTrue();
            assertThat(door.leadsTo(confused)).as(door.name()).isFalse();
        });
    }

    @Test
    void a_closed_door_rings_until_it_is_open() {
        var open = new ArrayList<Boolean>();
        var board = organisation.boardOf("1278");
        var broken = new Door() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public boolean leadsTo(Board to) {
                if (open.isEmpty()) {
                    throw new IllegalStateException("stuck");
                }
                return true;
            }
        };
        var one = new DoorRound(List.of(broken), store, alarms, organisation, clock);
        assertThat(one.round().closed()).isEqualTo(290);
        assertThat(rings(board)).isTrue();
        open.add(true);
        assertThat(one.round().closed()).isZero();
        assertThat(rings(board)).isFalse();
        sql.sql("delete from vigil_door where door = 'broken'").update();
    }

    private boolean rings(Board board) {
        return book.open(board.id()).stream()
                .anyMatch(alarm -> alarm.kind() == AlarmKind.DOOR_CLOSED && "broken".equals(alarm.about()));
    }

    /** What a report leaves: rows, numbers taken, clocks started. */
    private List<Object> traces() {
        var tally = given.in(Board.idOf("0380"), concerns::tally);
        var matters = given.in(
                Board.idOf("0380"),
                _ -> sql.sql("select count(*) from cases_matter")
                        .query(Long.class)
                        .single());
        var receipts = sql.sql("select count(*) from concerns_receipt")
                .query(Long.class)
                .single();
        var alarmsToCome =
                sql.sql("select count(*) from clocks_alarm").query(Long.class).single();
        return List.of(
                new Tally(
                        tally.receipts(),
                        tally.reports(),
                        tally.reportsWithConcern(),
                        tally.concerns(),
                        tally.queueItems(),
                        tally.seenItems(),
                        tally.seenConcerns(),
                        null),
                matters,
                receipts,
                alarmsToCome);
    }
}

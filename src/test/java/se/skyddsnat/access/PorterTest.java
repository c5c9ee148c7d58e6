package se.skyddsnat.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.cases.CaseAction;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.stories.Given;
import se.skyddsnat.stories.Given.GivenAction;
import se.skyddsnat.stories.Story;

/** The porter and the wall: whoever does not ask sees nothing, and whoever asks leaves a line. */
class PorterTest extends Story {

    @Autowired
    private Access access;

    @Autowired
    private Matters matters;

    @Autowired
    private Given given;

    @Autowired
    private TransactionTemplate act;

    @Autowired
    private JdbcClient sql;

    @Test
    void without_a_permit_there_are_no_rows() {
        given.matterIn("0114");

        assertThat(sql.sql("select count(*) from cases_matter")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql("select count(*) from identity_person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_permit_opens_its_own_board_and_only_until_its_transaction_ends() {
        var here = given.matterIn("0114");
        given.matterIn("0115");

        var boards = act.execute(_ -> {
            access.require(new Actor.Visitor(), GivenAction.ANYBODY_MAY, Target.of(here.board(), "test"));
            return sql.sql("select distinct board_id from cases_matter")
                    .query(UUID.class)
                    .list();
        });

        assertThat(boards).containsExactly(here.board().value());
        assertThat(sql.sql("select count(*) from cases_matter")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void another_boards_matter_is_not_there_and_the_attempt_is_in_the_trail() {
        var matter = given.matterIn("0114");
        var stranger = given.worker("mottagning1.0115");

        assertThatThrownBy(() -> matters.take(stranger, matter.id())).isInstanceOf(Forbidden.class);
        assertThat(trail(stranger.board(), "NOT_FOUND")).contains("TAKE_MATTER");
    }

    @Test
    void a_refusal_stays_in_the_trail_although_its_act_is_undone() {
        var board = Board.idOf("0117");
        var target = Target.of(board, "test");

        assertThatThrownBy(() -> act.execute(_ -> access.require(new Actor.Visitor(), GivenAction.NOBODY_MAY, target)))
                .isInstanceOf(Forbidden.class);
        assertThat(trail(board, "REFUSED")).contains("NOBODY_MAY");
    }

    @Test
    void an_act_that_is_undone_takes_its_own_line_with_it() {
        var board = Board.idOf("0120");
        var target = Target.of(board, "test");

        assertThatThrownBy(() -> act.execute(_ -> {
                    access.require(new Actor.Visitor(), GivenAction.ANYBODY_MAY, target);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(trail(board, "ALLOWED")).doesNotContain("ANYBODY_MAY");
    }

    @Test
    void asking_outside_a_transaction_is_a_bug() {
        var target = Target.of(Board.idOf("0114"), "test");

        assertThatThrownBy(() -> access.require(new Actor.Visitor(), GivenAction.ANYBODY_MAY, target))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_trail_can_be_neither_changed_nor_emptied() {
        given.matterIn("0114");

        for (var attempt : List.of(
                "update audit_entry set action = 'NOTHING'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> sql.sql(attempt).update()).as(attempt).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void a_permit_for_one_matter_opens_no_other() {
        var one = given.matterIn("0123");
        var other = given.matterIn("0123");
        var worker = given.worker("mottagning1.0123");

        assertThatThrownBy(() -> act.execute(_ -> {
                    var permit = access.require(worker, CaseAction.READ_MATTER, () -> matters.target(one.id()));
                    return matters.get(permit, other.id());
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_matter_that_never_was_looks_like_a_foreign_one() {
        var worker = given.worker("mottagning1.0114");

        assertThatThrownBy(() -> matters.take(worker, new MatterId(UUID.randomUUID())))
                .isInstanceOf(Forbidden.class);
    }

    private Set<String> trail(se.skyddsnat.kernel.BoardId board, String outcome) {
        return act.execute(_ -> {
            access.require(new Actor.Visitor(), GivenAction.ANYBODY_MAY, Target.of(board, "trail"));
            return sql.sql(
                            "select action from audit_entry where board_id = ? and outcome = ? and object_kind <> 'trail'")
                    .params(board.value(), outcome)
                    .query(String.class)
                    .set();
        });
    }
}

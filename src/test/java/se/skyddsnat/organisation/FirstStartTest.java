package se.skyddsnat.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.stories.Story;

/** The first start of a board for real people: somebody can sign in, and a report reaches her. */
class FirstStartTest extends Story {

    private static final String NEW = "0199";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    @Autowired
    private Organisation organisation;

    @Autowired
    private TransactionTemplate act;

    @Test
    void opens_the_board_once_with_a_human_at_the_end_of_its_queue() {
        act.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            var board = Board.idOf(NEW);
            sql.sql("insert into organisation_municipality values (?, 'Nybygge', '01', 1, 59, 18)")
                    .param(NEW)
                    .update();
            sql.sql("insert into organisation_board values (?, ?, 'Nämnden', '0')")
                    .params(board.value(), NEW)
                    .update();
            assertThat(organisation.queuesWithoutHuman()).containsExactly(board);
            var first = new FirstStart(sql, clock, NEW, "SE-HSA-1", "Anna Först");
            first.run(new DefaultApplicationArguments());
            first.run(new DefaultApplicationArguments());
            sql.sql("set constraints all immediate").update();
            assertThat(organisation.queuesWithoutHuman()).isEmpty();
            assertThat(organisation.byLogin("SE-HSA-1").orElseThrow().roles())
                    .contains(Role.ADMINISTRATOR, Role.DUTY_OFFICER);
            assertThat(organisation.units(board)).hasSize(4);
        });
    }
}

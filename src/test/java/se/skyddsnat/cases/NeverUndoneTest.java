package se.skyddsnat.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.access.Permit;
import se.skyddsnat.stories.Given;
import se.skyddsnat.stories.Story;

/** What has been done for a child is not undone by the program, and nothing lands in a matter that closes. */
class NeverUndoneTest extends Story {

    private static final String ROOM = "1275";

    @Autowired
    private Given given;

    @Autowired
    private Matters matters;

    @Autowired
    private JdbcClient sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from cases_matter",
                "delete from cases_ownership",
                "delete from cases_handover",
                "delete from cases_child_talk",
                "delete from identity_person",
                "delete from clocks_running",
                "delete from clocks_escalation",
                "truncate cases_matter cascade",
                "truncate identity_person cascade",
                "update cases_child_talk set minutes = 600",
                "update cases_ownership set owner_id = given_by",
                "update cases_ownership set matter_id = id"
            })
    void the_program_may_not(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update()).hasStackTraceContaining("permission denied");
    }

    @Test
    void a_report_that_comes_while_the_matter_closes_gets_an_open_matter() throws Exception {
        var matter = owned();
        var closing = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var close = CompletableFuture.runAsync(() -> given.in(matter.board(), permit -> {
            matters.advance(permit, matter.id(), Matter.Stage.CLOSED, null);
            closing.countDown();
            return waited(mayCommit);
        }));
        assertThat(closing.await(20, TimeUnit.SECONDS)).isTrue();
        var report = CompletableFuture.supplyAsync(() -> given.in(matter.board(), permit -> reported(permit, matter)));
        assertThat(report).as("waits").failsWithin(java.time.Duration.ofMillis(600));
        mayCommit.countDown();
        close.get(20, TimeUnit.SECONDS);
        var got = report.get(20, TimeUnit.SECONDS);
        assertThat(got.id()).isNotEqualTo(matter.id());
        assertThat(got.open()).isTrue();
    }

    @Test
    void a_matter_does_not_close_while_a_report_lands_in_it() throws Exception {
        var matter = owned();
        var landed = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var report = CompletableFuture.runAsync(() -> given.in(matter.board(), permit -> {
            assertThat(reported(permit, matter).id()).isEqualTo(matter.id());
            landed.countDown();
            return waited(mayCommit);
        }));
        assertThat(landed.await(20, TimeUnit.SECONDS)).isTrue();
        var close = CompletableFuture.runAsync(() -> given.in(matter.board(), permit -> {
            matters.advance(permit, matter.id(), Matter.Stage.CLOSED, null);
            return true;
        }));
        assertThat(close).as("waits").failsWithin(java.time.Duration.ofMillis(600));
        mayCommit.countDown();
        report.get(20, TimeUnit.SECONDS);
        close.get(20, TimeUnit.SECONDS);
    }

    private Matter owned() {
        var matter = given.matterIn(ROOM);
        var worker = given.worker("mottagning1." + ROOM);
        assertThat(matters.take(worker, matter.id())).isInstanceOf(Assignment.Done.class);
        return matter;
    }

    private Matter reported(Permit permit, Matter matter) {
        return matters.openFor(permit, new NewMatter(matter.child(), matter.unit(), Matter.Origin.REPORT, false));
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(Objects.toString(e.getMessage(), "interrupted"));
        }
    }
}

package se.skyddsnat.vigil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.stories.Story;

/** What one room tells another arrives, whatever order it was committed in and however often the other fails; what nobody takes is an alarm. */
class UndeliveredStory extends Story {

    @Autowired
    Ear ear;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate act;

    @Autowired
    EventRetry retry;

    @Autowired
    AlarmBook alarms;

    @Autowired
    JdbcClient sql;

    private final BoardId anyBoard = Board.idOf("0380");

    @Test
    void what_was_begun_first_and_committed_last_arrives_too() throws Exception {
        var begun = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        var slow = Thread.ofVirtual()
                .start(() -> act.executeWithoutResult(_ -> {
                    publish(1);
                    begun.countDown();
                    await(other);
                }));
        begun.await(10, TimeUnit.SECONDS);
        act.executeWithoutResult(_ -> publish(2));
        eventually(() -> ear.heard().contains(2));
        assertThat(ear.heard()).doesNotContain(1);
        other.countDown();
        slow.join();
        eventually(() -> ear.heard().contains(1));
        assertThat(ear.heard()).containsOnlyOnce(1, 2);
    }

    @Test
    void what_was_undone_never_happened() {
        act.executeWithoutResult(status -> {
            publish(3);
            status.setRollbackOnly();
        });
        act.executeWithoutResult(_ -> publish(4));
        eventually(() -> ear.heard().contains(4));
        assertThat(ear.heard()).doesNotContain(3);
    }

    @Test
    void a_message_that_cannot_be_taken_in_stands_alone_rings_and_arrives_when_it_can() {
        ear.poison().add(5);
        act.executeWithoutResult(_ -> publish(5));
        act.executeWithoutResult(_ -> publish(6));
        eventually(() -> ear.heard().contains(6));
        for (int attempt = 2; attempt <= EventRetry.ALARMING; attempt++) {
            eventually(() -> failed() == 1);
            letPass(Duration.ofMinutes(2));
            retry.sendAgain();
        }
        eventually(() -> failed() == 1);
        retry.alarmAboutPoison();
        assertThat(alarms.open(anyBoard)).extracting(Alarm::kind).contains(AlarmKind.EVENT_UNDELIVERED);
        assertThat(ear.heard()).doesNotContain(5);
        ear.poison().clear();
        letPass(Duration.ofMinutes(2));
        retry.sendAgain();
        eventually(() -> ear.heard().contains(5));
        eventually(() -> failed() == 0);
        letPass(Duration.ofMinutes(1));
        retry.sendAgain();
        assertThat(ear.heard()).containsOnlyOnce(5);
        assertThat(alarms.open(anyBoard)).extracting(Alarm::kind).doesNotContain(AlarmKind.EVENT_UNDELIVERED);
    }

    private void publish(int number) {
        events.publishEvent(new Ear.Happened(UUID.randomUUID(), number));
    }

    private int failed() {
        return sql.sql("select count(*) from event_publication where completion_date is null and status = 'FAILED'")
                .query(Integer.class)
                .single();
    }

    private static void eventually(BooleanSupplier so) {
        for (int i = 0; i < 200 && !so.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package se.skyddsnat.vigil;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.skyddsnat.kernel.Sweden;

/** Has every duty done on time by one node, whichever is awake; a duty whose node died is done by another. */
@Component
@ConditionalOnProperty(name = "skyddsnat.duties", matchIfMissing = true)
class DutyTimetable {

    private final Duties duties;
    private final DataSource database;
    private @Nullable Scheduler scheduler;

    DutyTimetable(Duties duties, DataSource database) {
        this.duties = duties;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (scheduler == null) {
            duties.expectAll();
            List<RecurringTask<Void>> tasks =
                    duties.all().stream().map(this::task).toList();
            scheduler = Scheduler.create(database)
                    .startTasks(tasks)
                    .threads(3)
                    .pollingInterval(Duration.ofSeconds(5))
                    .heartbeatInterval(Duration.ofSeconds(30))
                    .shutdownMaxWait(Duration.ofSeconds(5))
                    .build();
            scheduler.start();
        }
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void end() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    private RecurringTask<Void> task(Duty duty) {
        return Tasks.recurring(duty.name(), schedule(duty)).execute((_, _) -> duties.run(duty));
    }

    private static Schedule schedule(Duty duty) {
        return duty.timeOfDay()
                .<Schedule>map(at -> Schedules.daily(Sweden.ZONE, at))
                .orElseGet(() -> Schedules.fixedDelay(duty.every()));
    }
}

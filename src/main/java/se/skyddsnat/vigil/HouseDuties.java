package se.skyddsnat.vigil;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.skyddsnat.clocks.Watchman;

/** What the house does by itself to lose nothing. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HouseDuties {

    @Bean
    Duty clockRound(Watchman watchman) {
        return Duty.every(Duration.ofMinutes(1), "clocks", () -> Integer.toString(watchman.round()));
    }

    /** Whoever reconciles also looks whether the others still do their duty. */
    @Bean
    Duty reconciling(Reconciliation reconciliation, ObjectProvider<Duties> duties) {
        return Duty.every(Duration.ofMinutes(5), "reconciliation", () -> {
            duties.getObject().alarmAboutSilence();
            return Integer.toString(reconciliation.round());
        });
    }

    @Bean
    Duty sendingAgain(EventRetry retry) {
        return Duty.every(Duration.ofMinutes(5), "outbox", retry::sendAgain);
    }

    @Bean
    Duty tryingDoors(DoorRound doors) {
        return Duty.dailyAt(LocalTime.of(2, 30), "doors", () -> {
            var result = doors.round();
            return (result.tried() - result.closed()) + "/" + result.tried();
        });
    }
}

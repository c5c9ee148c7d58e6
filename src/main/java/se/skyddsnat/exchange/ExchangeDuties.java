package se.skyddsnat.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.skyddsnat.vigil.Duty;

/** What the door for systems has to do by itself. */
@Configuration(proxyBeanMethods = false)
class ExchangeDuties {

    @Bean
    Duty forgettingPace(Pace pace, Clock clock) {
        return Duty.dailyAt(
                LocalTime.of(3, 30),
                "pace",
                () -> Integer.toString(pace.forgetBefore(clock.instant().minus(Duration.ofHours(1)))));
    }
}

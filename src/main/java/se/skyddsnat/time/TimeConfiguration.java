package se.skyddsnat.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    HouseClock clock() {
        return new HouseClock(Clock.systemUTC());
    }
}

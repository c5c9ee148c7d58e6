package se.skyddsnat.setup;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Stands before everything else: nothing is opened, neither database nor port, until what must be given is given. */
final class StartGate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext house) {
        var faults = new Demands(house.getEnvironment()).faults();
        if (!faults.isEmpty()) {
            throw new NotReady(faults);
        }
    }
}

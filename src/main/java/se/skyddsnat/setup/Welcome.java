package se.skyddsnat.setup;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program that it is ready, where it is found, and in the demo who one may be. */
@Component
@ConditionalOnProperty(name = "skyddsnat.welcome", matchIfMissing = true)
class Welcome {

    private static final String DEMO = """

            Skyddsnät is ready: %1$s
              for everybody     %1$s/orosanmalan  %1$s/garantier  %1$s/ataganden
              log in            %1$s/logga-in  (no password; everybody is made up)
              as staff          mottagning1.0380 · arbetsledare.0380 · utredare1.0380 · chefutr.0380 · jour1.0380 · ordforande.0380
              what to try       %1$s/demo  (and a clock that can be turned forward)
              other places      the number after the dot is the municipality: 0180 Stockholm, 1480 Göteborg, 0380 Uppsala
            Ctrl-C stops it; nothing is lost.
            """;

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            var address = "http://localhost:" + port;
            var demo = environment.getProperty("skyddsnat.demo", Boolean.class, false);
            System.out.print(demo ? DEMO.formatted(address) : "Skyddsnät is ready: " + address + "\n");
            System.out.flush();
        }
    }
}

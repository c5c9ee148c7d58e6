package se.skyddsnat.demo;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins the play as soon as the first page can be shown, and lets the house be used meanwhile. */
@Component
@ConditionalOnExpression("${skyddsnat.demo:false} and ${skyddsnat.play:true}")
class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Player player;
    private final String municipality;
    private final long seed;
    private final int families;
    private @Nullable Thread thread;

    Opening(
            Player player,
            @Value("${skyddsnat.play.municipality:0380}") String municipality,
            @Value("${skyddsnat.play.seed:1}") long seed,
            @Value("${skyddsnat.play.families:200}") int families) {
        this.player = player;
        this.municipality = municipality;
        this.seed = seed;
        this.families = families;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread = Thread.ofVirtual().name("play").start(this::play);
    }

    private void play() {
        var began = System.nanoTime();
        var played = player.play(municipality, seed, families);
        if (played.acts() > 0) {
            LOG.info(
                    "The demo has played {} acts of a made-up half year in {} s",
                    played.acts(),
                    Duration.ofNanos(System.nanoTime() - began).toSeconds());
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        player.stop();
        if (thread != null) {
            thread.join(GRACE);
        }
    }
}

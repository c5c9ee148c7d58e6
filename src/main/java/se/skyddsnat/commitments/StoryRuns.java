package se.skyddsnat.commitments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The results of the stories, as the build left them. Nobody writes them by hand. */
@Component
class StoryRuns {

    private final Resource results;
    private final Commitments catalogue;

    StoryRuns(@Value("${skyddsnat.story-runs:classpath:/commitments/story-runs.tsv}") Resource results) {
        this.results = results;
        this.catalogue = Commitments.read();
    }

    /** All results, also those of an older program; none where no story has been run. */
    List<StoryRun> all() {
        if (!results.exists()) {
            return List.of();
        }
        try {
            return results.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(StoryRun::of)
                    .peek(this::check)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The results of the stories could not be read", e);
        }
    }

    private void check(StoryRun run) {
        if (catalogue.find(run.commitment()).isEmpty()) {
            throw new IllegalStateException(
                    run.story() + " proves a commitment that nobody has asked for: " + run.commitment());
        }
    }
}

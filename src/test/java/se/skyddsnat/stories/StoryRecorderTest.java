package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import se.skyddsnat.commitments.BuildPrint;

/** What is written down of a story is how it went. */
class StoryRecorderTest {

    private static boolean goesWell;

    @Proves({"G48", "VX1"})
    static class Whole {
        @Test
        void first() {
            assertThat(goesWell).isTrue();
        }

        @Test
        void second() {}
    }

    @Proves("G49")
    static class WithASkippedScene {
        @Test
        void played() {}

        @Test
        @Disabled("to see what is written of it")
        void skipped() {}
    }

    @Proves("G77")
    static class OfSomethingNobodyAskedFor {
        @Test
        void scene() {}
    }

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() {
        goesWell = true;
        file = folder.resolve("runs.tsv");
    }

    @Test
    void a_story_that_passed_is_written_as_passed_for_all_it_proves() throws IOException {
        play(selectClass(Whole.class));
        assertThat(Files.readAllLines(file))
                .containsExactly(line("G48", "Whole", "passed", 2), line("VX1", "Whole", "passed", 2));
    }

    @Test
    void a_story_that_fails_later_is_no_longer_passed() throws IOException {
        play(selectClass(Whole.class));
        goesWell = false;
        play(selectClass(Whole.class));
        assertThat(Files.readAllLines(file))
                .containsExactly(line("G48", "Whole", "failed", 2), line("VX1", "Whole", "failed", 2));
    }

    @Test
    void a_story_played_in_part_or_with_a_scene_left_out_has_not_passed() throws IOException {
        play(selectMethod(Whole.class, "second"));
        play(selectClass(WithASkippedScene.class));
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        line("G48", "Whole", "failed", 1),
                        line("G49", "WithASkippedScene", "failed", 1),
                        line("VX1", "Whole", "failed", 1));
    }

    @Test
    void results_of_other_stories_stay_and_those_of_another_program_go() throws IOException {
        Files.write(file, List.of("G04\tOlder\tpassed\t3\t0123456789abcdef", line("G50", "Other", "passed", 1)));
        play(selectClass(Whole.class));
        assertThat(Files.readAllLines(file)).hasSize(3).contains(line("G50", "Other", "passed", 1));
    }

    @Test
    void a_story_of_something_nobody_asked_for_fails() throws IOException {
        play(selectClass(OfSomethingNobodyAskedFor.class));
        assertThat(Files.readAllLines(file)).containsExactly(line("G77", "OfSomethingNobodyAskedFor", "failed", 0));
    }

    private void play(DiscoverySelector what) {
        var config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        var request = LauncherDiscoveryRequestBuilder.request().selectors(what).build();
        LauncherFactory.create(config).execute(request, new StoryRecorder(List.of(file)));
    }

    private static String line(String commitment, String story, String result, int tests) {
        return String.join("\t", commitment, story, result, "" + tests, BuildPrint.ofThisProgram());
    }
}

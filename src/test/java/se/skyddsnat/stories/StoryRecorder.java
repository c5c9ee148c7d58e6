package se.skyddsnat.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import se.skyddsnat.commitments.BuildPrint;
import se.skyddsnat.commitments.CommitmentId;
import se.skyddsnat.commitments.StoryRun;

/**
 * Writes down how every story that {@linkplain Proves proves} something went, beside the program that it was run on. The
 * program takes the list with it; results from another program are dropped.
 */
public class StoryRecorder implements TestExecutionListener {

    /** How one story goes: the tests that were played, and whether anything went wrong. */
    private static final class Course {
        final Set<String> played = new HashSet<>();
        int tests;
        boolean wrong;
    }

    private final Map<Class<?>, Course> courses =
            new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
    private final List<Path> files;

    public StoryRecorder() {
        this(List.of(besideTheProgram(), Path.of("target", "stories", "results.tsv")));
    }

    StoryRecorder(List<Path> files) {
        this.files = files;
    }

    private static Path besideTheProgram() {
        var self = BuildPrint.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(self.toString())).resolve("commitments").resolve("story-runs.tsv");
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        storyOf(test).ifPresent(story -> course(story).wrong = true);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        storyOf(test).ifPresent(story -> {
            var course = course(story);
            course.wrong |= result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
            if (test.isTest()) {
                course.tests++;
            }
            test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .ifPresent(source -> course.played.add(((MethodSource) source).getMethodName()));
        });
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        if (!courses.isEmpty()) {
            files.forEach(this::write);
        }
    }

    private void write(Path file) {
        try {
            var lines = new ArrayList<String>();
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .map(StoryRun::of)
                        .filter(this::stillHolds)
                        .map(StoryRun::line)
                        .forEach(lines::add);
            }
            courses.forEach(
                    (story, course) -> runs(story, course).map(StoryRun::line).forEach(lines::add));
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines.stream().sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean stillHolds(StoryRun run) {
        return run.build().equals(BuildPrint.ofThisProgram())
                && courses.keySet().stream()
                        .noneMatch(story -> story.getSimpleName().equals(run.story()));
    }

    /** A story of which only a part was played has not passed. */
    private static Stream<StoryRun> runs(Class<?> story, Course course) {
        var passed = !course.wrong && course.tests > 0 && course.played.containsAll(scenes(story));
        return Arrays.stream(story.getAnnotation(Proves.class).value())
                .filter(name -> name.matches("[GUV][0-9]{2}|[GUV]X[1-9]"))
                .map(name -> new StoryRun(
                        new CommitmentId(name),
                        story.getSimpleName(),
                        passed,
                        course.tests,
                        BuildPrint.ofThisProgram()));
    }

    private static List<String> scenes(Class<?> story) {
        return ReflectionSupport.findMethods(
                        story,
                        method -> AnnotationSupport.isAnnotated(method, Testable.class),
                        HierarchyTraversalMode.TOP_DOWN)
                .stream()
                .map(java.lang.reflect.Method::getName)
                .toList();
    }

    private Course course(Class<?> story) {
        return courses.computeIfAbsent(story, _ -> new Course());
    }

    private static java.util.Optional<Class<?>> storyOf(TestIdentifier test) {
        return test.getSource()
                .<Class<?>>map(source -> switch (source) {
                    case ClassSource c -> c.getJavaClass();
                    case MethodSource m -> m.getJavaClass();
                    default -> null;
                })
                .filter(type -> type.isAnnotationPresent(Proves.class));
    }
}

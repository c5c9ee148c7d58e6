package se.skyddsnat.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;

/** Keeps the table of who may do what, so that a right can be given only on purpose and be read by a lawyer. */
class WhoMayDoWhatTest {

    private static final String HEAD = """
            # Who may do what

            Every act that the house knows, and the rule that decides who may do it. A rule for staff holds inside their own board only:
            what belongs to another board does not exist for them. Each act, allowed or refused, leaves a line in the trail; the purpose
            is what the person it is about gets to read. Generated from the code (`Action`); a test keeps it true.
            """;

    @Test
    void theTableIsWhatTheCodeSays() throws Exception {
        var text = new StringBuilder(HEAD);
        for (var type : actionTypes()) {
            text.append("\n## %s\n\n| act | who | why, as the person reads it |\n|---|---|---|\n"
                    .formatted(moduleOf(type)));
            for (var action : actions(type)) {
                text.append("| `%s` | %s | %s |\n"
                        .formatted(action.name(), action.rule().inWords(), action.purpose()));
            }
        }
        GeneratedDoc.compare(Path.of("docs/who-may-do-what.md"), text.toString());
    }

    @Test
    void everyActHasANameOfItsOwnAndSaysWhy() throws Exception {
        var seen = new HashMap<String, Class<?>>();
        for (var type : actionTypes()) {
            for (var action : actions(type)) {
                assertThat(seen.putIfAbsent(action.name(), type))
                        .as("%s stands in two rooms: the trail could not tell them apart", action.name())
                        .isNull();
                assertThat(action.purpose())
                        .as(action.name())
                        .matches("(?s)[A-ZÅÄÖ].{9,}")
                        .doesNotEndWith(".");
            }
        }
    }

    /** Only other boards' eyes and the public may be let in by a rule that asks for nothing, and that stands in this list. */
    @Test
    void whatIsOpenToAnyoneIsListed() throws Exception {
        var open = actionTypes().stream()
                .flatMap(type -> actions(type).stream())
                .filter(action -> opensForAnyone(action.rule()))
                .map(Action::name)
                .toList();
        ListedExceptions.read("open-to-anyone.txt").hold(open, "an act that anyone may do");
    }

    private static boolean opensForAnyone(Rule rule) {
        return switch (rule) {
            case Rule.Anyone _ -> true;
            case Rule.AnyOf some -> some.rules().stream().anyMatch(WhoMayDoWhatTest::opensForAnyone);
            default -> false;
        };
    }

    private static List<Action> actions(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Action.class::cast).toList();
    }

    private static String moduleOf(Class<?> type) {
        return type.getPackageName().substring("se.skyddsnat.".length());
    }

    /** Every enum of acts, in the order of the rooms. */
    static List<Class<?>> actionTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        var root = Path.of(
                Action.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var types = new ArrayList<Class<?>>();
        try (var files = Files.walk(root.resolve("se/skyddsnat"))) {
            for (var name : files.map(root::relativize)
                    .map(Path::toString)
                    .filter(path -> path.endsWith(".class"))
                    .map(path -> path.replace('/', '.').replaceAll("\\.class$", ""))
                    .sorted()
                    .collect(Collectors.toList())) {
                var type = Class.forName(name, false, WhoMayDoWhatTest.class.getClassLoader());
                if (type.isEnum() && Action.class.isAssignableFrom(type)) {
                    types.add(type);
                }
            }
        }
        assertThat(types).isNotEmpty();
        return types;
    }
}

package se.skyddsnat.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import se.skyddsnat.Skyddsnat;

/** Keeps the rooms of the house apart: each may use only what it says it uses, in one direction, by the public door. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Skyddsnat.class);

    private static final String HEAD = """
            # The rooms of the house

            Each room is one package with its pages beside it (`…web`). What a room may use stands in its `package-info.java`; the build
            refuses everything else, and every circle. Generated from the code; a test keeps it true.

            | room | what it promises | may use | is used by |
            |---|---|---|---|
            """;

    @Test
    void noBorderIsCrossed() {
        MODULES.verify();
    }

    @Test
    void theRoomsAreAsWritten() {
        var promises = promises();
        var usedBy = usedBy();
        var rows = MODULES.stream()
                .sorted()
                .map(module -> row(module, promises, usedBy))
                .collect(Collectors.joining());
        GeneratedDoc.compare(Path.of("docs/modules.md"), HEAD + rows);
    }

    /** A module that may use everything would be no module. */
    @Test
    void everyRoomSaysWhatItMayUse() {
        for (var module : MODULES) {
            assertThat(declared(module))
                    .as("%s: @ApplicationModule(allowedDependencies = …)", module.getIdentifier())
                    .doesNotContain("¤");
        }
    }

    private static String row(
            ApplicationModule module, Map<String, String> promises, Map<String, TreeSet<String>> usedBy) {
        var name = module.getIdentifier().toString();
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        name,
                        promises.getOrDefault(name, "–"),
                        orDash(declared(module)),
                        orDash(String.join(", ", usedBy.getOrDefault(name, new TreeSet<>()))));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String declared(ApplicationModule module) {
        return module.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .map(it -> Arrays.stream(it.allowedDependencies()).sorted().collect(Collectors.joining(", ")))
                .orElse("¤");
    }

    private static Map<String, TreeSet<String>> usedBy() {
        var users = new TreeMap<String, TreeSet<String>>();
        for (var module : MODULES) {
            module.getDirectDependencies(
                            MODULES,
                            DependencyType.DEFAULT,
                            DependencyType.USES_COMPONENT,
                            DependencyType.EVENT_LISTENER,
                            DependencyType.ENTITY)
                    .uniqueModules()
                    .forEach(used -> users.computeIfAbsent(used.getIdentifier().toString(), _ -> new TreeSet<>())
                            .add(module.getIdentifier().toString()));
        }
        return users;
    }

    private static Map<String, String> promises() {
        var sources = Sources.under(Path.of("src/main/java"));
        var promises = new TreeMap<String, String>();
        for (var source : sources.all()) {
            var parts = source.packageName().split("\\.");
            if (source.packageInfo() && parts.length == 3) {
                promises.put(parts[2], sources.packageComment(source));
            }
        }
        return promises;
    }
}

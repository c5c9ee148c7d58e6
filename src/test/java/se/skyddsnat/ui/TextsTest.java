package se.skyddsnat.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the words in order: the same in both languages, none missing, none left over. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\bt|\\btexts(?:\\(\\))?\\.get|Texts\\(\\)\\.get)\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]*[\\w-])\"\\s*[,)]");
    // The closing mark is only looked at: in a template a key stands inside an attribute with marks of its own.
    private static final Pattern LITERAL = Pattern.compile("\"([\\w-]+\\.[\\w.-]*)(?=\")");

    @Test
    void swedishAndEnglishHaveTheSameKeysInTheSameFiles() throws IOException {
        assertThat(keysByFile("en")).isEqualTo(keysByFile("sv"));
    }

    @Test
    void noKeyHasATextInTwoFiles() throws IOException {
        var seen = new TreeSet<String>();
        for (var keys : keysByFile("sv").values()) {
            for (var key : keys) {
                assertThat(seen.add(key)).as(key).isTrue();
            }
        }
    }

    @Test
    void everyKeyAskedForHasAText() throws IOException {
        var asked = new TreeSet<String>();
        for (var source : sources("src/main/java", "src/main/jte")) {
            // Samples ask with a shortened key; their own pages are opened in the browser test.
            ASKED.matcher(source.contains("record Samples(") ? "" : source)
                    .results()
                    .forEach(m -> asked.add(m.group(1)));
        }
        assertThat(asked).isNotEmpty();
        var known = allKeys();
        for (var language : Language.ALL) {
            keysByFile(language.code()).values().forEach(known::addAll);
        }
        assertThat(asked).filteredOn(key -> !known.contains(key)).isEmpty();
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        // Tests count too: some texts are first of all for documents that a test writes.
        var literals = sources("src/main/java", "src/main/jte", "src/test/java").stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        var prefixes = literals.stream()
                .filter(literal -> literal.length() > 3 && literal.endsWith("."))
                .collect(Collectors.toSet());
        // "ui.error." + kind + ".heading" names its keys by their beginning.
        assertThat(allKeys())
                .filteredOn(key -> !literals.contains(key))
                .filteredOn(key -> prefixes.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void everyTextCanBeWrittenAndBothLanguagesTakeTheSameArguments() throws IOException {
        for (var file : files("sv")) {
            var swedish = read(file);
            var english = read(file.resolveSibling(file.getFileName().toString().replace("_sv.", "_en.")));
            for (var key : swedish.stringPropertyNames()) {
                assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(swedish.getProperty(key)));
                assertThat(swedish.getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    @Test
    void aMissingTextStopsATestAndStandsVisiblyInProduction() {
        var strict = new Texts(Language.SWEDISH, Map.of(), true);
        var lenient = new Texts(Language.SWEDISH, Map.of(), false);
        assertThatThrownBy(() -> strict.get("a.key")).hasMessageContaining("a.key");
        assertThat(lenient.get("a.key")).isEqualTo("⟦a.key⟧");
    }

    @Test
    void anApostropheNeedsNoCareAndOneIsNotMany() {
        var key = "k";
        var texts = new Texts(Language.ENGLISH, Map.of(key, "Don't: {0,choice,1#one day|1<{0} days}"), true);
        assertThat(texts.get(key, 1)).isEqualTo("Don't: one day");
        assertThat(texts.get(key, 3)).isEqualTo("Don't: 3 days");
    }

    private static int arguments(String text) {
        return (int) Stream.of(new MessageFormat(text.replace("'", "''")).getFormatsByArgumentIndex())
                .count();
    }

    private static Set<String> allKeys() throws IOException {
        return keysByFile("sv").values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> keysByFile(String language) throws IOException {
        var found = new TreeMap<String, Set<String>>();
        for (var file : files(language)) {
            var name = file.getFileName().toString().replace("_" + language + ".properties", "");
            found.put(name, new TreeSet<>(read(file).stringPropertyNames()));
        }
        return found;
    }

    private static List<Path> files(String language) throws IOException {
        try (var all = Files.list(TEXTS)) {
            return all.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> sources(String... folders) throws IOException {
        var found = new ArrayList<String>();
        for (var folder : folders) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                        .forEach(file -> found.add(content(file)));
            }
        }
        return found;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

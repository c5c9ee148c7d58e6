package se.skyddsnat.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.kernel.Term;

class GlossaryTest {

    record Entry(String sv, String law, String code, String sentence) {}

    private static final String HEAD = """
            # Glossary

            The Swedish words that the house is built of, in the order of the Swedish alphabet: what each is called in the code, and where the
            law has it. Generated from the code (`@Term`); a test keeps it true.

            | word | in the code | law | what it is |
            |---|---|---|---|
            """;

    @Test
    void theGlossaryIsWhatTheCodeSays() throws Exception {
        GeneratedDoc.compare(Path.of("docs/glossary.md"), HEAD + rows(entries()));
    }

    @Test
    void everyTermHasASentenceThatSaysWhatItIs() throws Exception {
        assertThat(entries())
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(entry.sentence()).as(entry.code()).isNotEmpty());
    }

    private static String rows(List<Entry> entries) {
        var swedish = Collator.getInstance(Locale.of("sv"));
        return entries.stream()
                .sorted(Comparator.comparing(Entry::sv, swedish).thenComparing(Entry::code))
                .map(one -> "| %s | `%s` | %s | %s |\n"
                        .formatted(one.sv(), one.code(), one.law().isEmpty() ? "–" : one.law(), one.sentence()))
                .collect(Collectors.joining());
    }

    private static List<Entry> entries() throws IOException, URISyntaxException, ClassNotFoundException {
        var sentences = Sources.under(Path.of("src/main/java")).firstSentences();
        var entries = new ArrayList<Entry>();
        for (var type : compiled()) {
            add(entries, sentences, type, type.getCanonicalName());
            for (var member : members(type)) {
                String name = type.getCanonicalName() + "#" + ((Member) member).getName();
                add(entries, sentences, member, name);
            }
        }
        return entries;
    }

    private static void add(List<Entry> entries, Map<String, String> sentences, AnnotatedElement named, String name) {
        var term = named.getAnnotation(Term.class);
        if (term != null) {
            String code = name.substring("se.skyddsnat.".length());
            entries.add(new Entry(term.sv(), term.law(), code, sentences.getOrDefault(name, "")));
        }
    }

    private static List<AnnotatedElement> members(Class<?> type) {
        return Stream.<AnnotatedElement>concat(
                        Stream.of(type.getDeclaredFields()), Stream.of(type.getDeclaredMethods()))
                .filter(member -> !((Member) member).isSynthetic())
                .toList();
    }

    private static List<Class<?>> compiled() throws IOException, URISyntaxException, ClassNotFoundException {
        var root = Path.of(
                Term.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var types = new ArrayList<Class<?>>();
        try (var files = Files.walk(root.resolve("se/skyddsnat"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                var type = Class.forName(name, false, GlossaryTest.class.getClassLoader());
                if (type.getCanonicalName() != null && !name.endsWith("package-info")) {
                    types.add(type);
                }
            }
        }
        return types;
    }
}

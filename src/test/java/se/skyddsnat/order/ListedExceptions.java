package se.skyddsnat.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A list of things that may break a rule of order, each with its reason: {@code name: reason}, one a line. */
record ListedExceptions(Path file, Map<String, String> reasons) {

    static ListedExceptions read(String name) {
        var file = Path.of("src/test/resources/order", name);
        var reasons = new TreeMap<String, String>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(": ", 2);
                    assertThat(parts)
                            .as("%s: '%s' needs a reason after the name", file, line)
                            .hasSize(2);
                    assertThat(parts[1].split(" "))
                            .as("%s: '%s' is no reason", file, line)
                            .hasSizeGreaterThan(3);
                    assertThat(reasons.put(parts[0], parts[1]))
                            .as("%s: '%s' stands twice", file, line)
                            .isNull();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ListedExceptions(file, reasons);
    }

    /** Fails for what breaks the rule and is not listed, and for what is listed and breaks no rule any longer. */
    void hold(Collection<String> breaking, String rule) {
        assertThat(breaking)
                .as(rule + " (exceptions with their reasons: %s)", file)
                .isSubsetOf(reasons.keySet());
        assertThat(reasons.keySet())
                .as("%s lists what no longer needs to be there; take it away", file)
                .isSubsetOf(breaking);
    }
}

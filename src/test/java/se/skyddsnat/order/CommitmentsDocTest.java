package se.skyddsnat.order;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.skyddsnat.commitments.Commitment;
import se.skyddsnat.commitments.Commitments;

/** Keeps the list of all that was asked for in the form that one reads without starting the program. */
class CommitmentsDocTest {

    private static final String HEAD = """
            # The commitments

            All that society was asked for, and what is done so that each is kept and not only promised. Which of them are kept today is
            not written here but shown by the running system (`/ataganden`), where the state comes from the stories' last run. Generated
            from the catalogue; a test keeps it true.
            """;

    @Test
    void theListIsWhatTheCatalogueSays() {
        var catalogue = Commitments.read();
        var text = new StringBuilder(HEAD);
        for (var chapter : catalogue.chapters()) {
            text.append("\n## %d. %s · %s\n\n| | asked for | how it is kept | in what way |\n|---|---|---|---|\n"
                    .formatted(
                            chapter.number(),
                            chapter.name().en(),
                            chapter.name().sv()));
            catalogue.in(chapter).forEach(one -> text.append(row(one)));
        }
        GeneratedDoc.compare(Path.of("docs/commitments.md"), text.toString());
    }

    private static String row(Commitment one) {
        var ways = one.kinds().stream()
                .sorted()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "| %s | %s<br>*%s* | %s<br>*%s* | %s |\n"
                .formatted(
                        one.id(),
                        one.asked().en(),
                        one.asked().sv(),
                        one.kept().en(),
                        one.kept().sv(),
                        ways);
    }
}

package se.skyddsnat.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Nothing comes into the house without a line that says why. */
class DependenciesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| .{10,} \\|$");

    @Test
    void everyDependencyHasItsReason() throws Exception {
        var written = new TreeSet<String>();
        var rows = ROW.matcher(Files.readString(Path.of("docs/decisions/dependencies.md")));
        while (rows.find()) {
            written.add(rows.group(1));
        }
        assertThat(written)
                .as("docs/decisions/dependencies.md and pom.xml name the same things")
                .isEqualTo(inThePom());
    }

    private static TreeSet<String> inThePom() throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
        var found = new TreeSet<String>();
        var all = pom.getElementsByTagName("dependency");
        for (int i = 0; i < all.getLength(); i++) {
            var dependency = (Element) all.item(i);
            if (dependency.getParentNode().getParentNode().equals(pom.getDocumentElement())) {
                found.add(dependency.getElementsByTagName("artifactId").item(0).getTextContent());
            }
        }
        return found;
    }
}

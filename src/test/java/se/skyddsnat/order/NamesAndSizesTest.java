package se.skyddsnat.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.skyddsnat.order.Sources.Source;

/** Keeps names honest and pieces small enough to be read in one go. */
class NamesAndSizesTest {

    private static final int LINES_OF_A_TYPE = 150;
    private static final int LINES_OF_A_METHOD = 15;
    private static final int LINES_OF_AN_EXPRESSION = 5;
    private static final String ALL_METHODS = ".*";
    private static final Set<Tree.Kind> PLAIN =
            Set.of(Tree.Kind.RETURN, Tree.Kind.EXPRESSION_STATEMENT, Tree.Kind.VARIABLE, Tree.Kind.THROW);
    private static final Set<Tree.Kind> HOLDS_CODE =
            Set.of(Tree.Kind.BLOCK, Tree.Kind.LAMBDA_EXPRESSION, Tree.Kind.SWITCH_EXPRESSION, Tree.Kind.CLASS);
    private static final Sources MAIN = Sources.under(Path.of("src/main/java"));
    private static final Sources TEST = Sources.under(Path.of("src/test/java"));
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Impl|Managers?|Helpers?|Utils?|Utilities|Dtos?|DTO|Entity|Entities|Mappers?)");

    @Test
    void noNameSaysNothing() {
        var names = new TreeSet<String>();
        for (var sources : List.of(MAIN, TEST)) {
            sizes(sources).keySet().stream()
                    .filter(name -> !name.contains("#"))
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .filter(name -> SAYS_NOTHING.matcher(name).matches())
                    .forEach(names::add);
        }
        assertThat(names)
                .as("a name says what the thing is in the field's own words")
                .isEmpty();
    }

    /** Blank lines, comments and the inner lines of text blocks do not count: they are there to be read, not untangled. */
    @Test
    void noPieceIsTooLarge() {
        var exceptions = ListedExceptions.read("size-exceptions.txt");
        var ceilings = new TreeMap<String, Integer>();
        exceptions.reasons().keySet().forEach(key -> {
            String[] parts = key.split(" ");
            assertThat(parts)
                    .as("%s: 'name lines: reason', not '%s'", exceptions.file(), key)
                    .hasSize(2);
            ceilings.put(parts[0], Integer.valueOf(parts[1]));
        });
        var large = new TreeMap<String, Integer>();
        sizes(MAIN).forEach((name, lines) -> {
            if (lines > (name.contains("#") ? LINES_OF_A_METHOD : LINES_OF_A_TYPE)) {
                large.put(name, lines);
            }
        });
        var tooLarge = new TreeMap<>(large);
        tooLarge.entrySet().removeIf(one -> one.getValue() <= ceiling(ceilings, one.getKey()));
        assertThat(tooLarge)
                .as(
                        "split by word what is larger than %d lines (type) or %d (method); a reasoned exception may be"
                                + " listed in %s and may only shrink",
                        LINES_OF_A_TYPE, LINES_OF_A_METHOD, exceptions.file())
                .isEmpty();
        assertThat(ceilings.keySet())
                .filteredOn(name -> !name.endsWith(ALL_METHODS))
                .as("%s lists what is small enough now; take it away", exceptions.file())
                .isSubsetOf(large.keySet());
    }

    private static int ceiling(Map<String, Integer> ceilings, String name) {
        String module = name.replaceFirst("^(\\w+\\.\\w+\\.\\w+)\\..*", "$1");
        int ofAll = name.contains("#") ? ceilings.getOrDefault(module + ALL_METHODS, 0) : 0;
        return Math.max(ofAll, ceilings.getOrDefault(name, 0));
    }

    @Test
    void noModuleHasMoreThanTwoPackages() {
        var strays = new TreeSet<String>();
        for (var source : MAIN.all()) {
            String[] parts = source.packageName().split("\\.");
            boolean web = parts.length == 4 && parts[3].equals("web");
            if (parts.length > 3 && !web) {
                strays.add(source.packageName());
            }
        }
        assertThat(strays).as("a module is one package and its web package").isEmpty();
    }

    @Test
    void everyPackageGuardsAgainstNullAndEveryModuleSaysInOneSentenceWhatItPromises() {
        var packages = new TreeSet<String>();
        var guarded = new TreeSet<String>();
        for (var source : MAIN.all()) {
            packages.add(source.packageName());
            if (source.packageInfo()) {
                guarded.add(source.packageName());
                assertInOrder(source);
            }
        }
        assertThat(guarded)
                .as("a package without package-info.java is not guarded against null")
                .isEqualTo(packages);
    }

    private static void assertInOrder(Source packageInfo) {
        String name = packageInfo.packageName();
        var annotations = packageInfo.unit().getPackageAnnotations().toString();
        assertThat(annotations).as(name).contains("NullMarked");
        boolean module = name.split("\\.").length == 3 && !name.endsWith(".web");
        if (module) {
            assertThat(annotations).as(name).contains("ApplicationModule");
            assertThat(MAIN.packageComment(packageInfo))
                    .as("%s says in one sentence what the module promises", name)
                    .matches("[A-ZÅÄÖ].*\\.")
                    .doesNotContainPattern("[^.]{3}\\. [A-ZÅÄÖ]");
        }
    }

    /** How many lines every type ({@code package.Type}) has, and every method within its braces ({@code …Type#method}). */
    private static Map<String, Integer> sizes(Sources sources) {
        var sizes = new TreeMap<String, Integer>();
        for (var source : sources.all()) {
            new Sizes(sources, source, countedLines(source.lines()), sizes).scan(source.unit(), null);
        }
        return sizes;
    }

    /** The numbers, from 1, of the lines that count. */
    private static Set<Long> countedLines(List<String> lines) {
        var counted = new TreeSet<Long>();
        boolean textBlock = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean comment = line.startsWith("//") || line.startsWith("*") || line.startsWith("/*");
            if (!textBlock && !line.isEmpty() && !comment) {
                counted.add(i + 1L);
            }
            textBlock ^= line.split("\"\"\"", -1).length % 2 == 0;
        }
        return counted;
    }

    private static final class Sizes extends TreeScanner<Void, Void> {

        private final Sources sources;
        private final Source source;
        private final Set<Long> counted;
        private final Map<String, Integer> sizes;
        private String owner;

        Sizes(Sources sources, Source source, Set<Long> counted, Map<String, Integer> sizes) {
            this.sources = sources;
            this.source = source;
            this.counted = counted;
            this.sizes = sizes;
            this.owner = source.packageName();
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            String outer = owner;
            owner = outer + "." + type.getSimpleName();
            sizes.merge(owner, lines(type), Math::max);
            super.visitClass(type, none);
            owner = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            int withinBraces = method.getBody() == null ? 0 : lines(method.getBody()) - 2 - surplus(method.getBody());
            sizes.merge(owner + "#" + method.getName(), withinBraces, Math::max);
            return super.visitMethod(method, none);
        }

        /** A long plain expression is a table, a column a line, and not a tangle: it counts as five lines at most. */
        private int surplus(BlockTree body) {
            var surplus = new ArrayList<Integer>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void none) {
                    if (tree instanceof StatementTree statement
                            && PLAIN.contains(statement.getKind())
                            && !holdsCode(tree)) {
                        surplus.add(Math.max(0, lines(tree) - LINES_OF_AN_EXPRESSION));
                        return null;
                    }
                    return super.scan(tree, none);
                }
            }.scan(body, null);
            return surplus.stream().mapToInt(Integer::intValue).sum();
        }

        private static boolean holdsCode(Tree statement) {
            var holds = new boolean[1];
            new TreeScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void none) {
                    holds[0] |= tree != null && HOLDS_CODE.contains(tree.getKind());
                    return super.scan(tree, none);
                }
            }.scan(statement, null);
            return holds[0];
        }

        private int lines(Tree tree) {
            long first = sources.firstLine(source, tree);
            long last = sources.lastLine(source, tree);
            return (int) counted.stream()
                    .filter(line -> line >= first && line <= last)
                    .count();
        }
    }
}

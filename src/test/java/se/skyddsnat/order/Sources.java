package se.skyddsnat.order;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/** The house's own source, read by the JDK's own compiler, so that the order-keeping tests see code and not text. */
public final class Sources {

    /** One file. */
    public record Source(Path file, CompilationUnitTree unit, List<String> lines) {

        /** The package's name; empty when it has none. */
        public String packageName() {
            return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        }

        /** Whether the file is a package's {@code package-info.java}. */
        public boolean packageInfo() {
            return file.endsWith("package-info.java");
        }
    }

    private final List<Source> all;
    private final DocTrees docs;

    private Sources(List<Source> all, DocTrees docs) {
        this.all = all;
        this.docs = docs;
    }

    /** Reads every source file under a folder, e.g. {@code src/main/java}. */
    public static Sources under(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var walked = Files.walk(folder)) {
            var paths = walked.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            var docs = DocTrees.instance(task);
            var units = StreamSupport.stream(task.parse().spliterator(), false).toList();
            var read = new ArrayList<Source>();
            for (var unit : units) {
                var path = Path.of(unit.getSourceFile().toUri());
                read.add(new Source(path, unit, Files.readAllLines(path)));
            }
            return new Sources(List.copyOf(read), docs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file. */
    public List<Source> all() {
        return all;
    }

    /** The line, from 1, on which a piece of code begins. */
    public long firstLine(Source source, Tree tree) {
        return source.unit()
                .getLineMap()
                .getLineNumber(docs.getSourcePositions().getStartPosition(source.unit(), tree));
    }

    /** The line, from 1, on which a piece of code ends. */
    public long lastLine(Source source, Tree tree) {
        return source.unit()
                .getLineMap()
                .getLineNumber(docs.getSourcePositions().getEndPosition(source.unit(), tree));
    }

    /** The first paragraph of a package's comment, as plain text; empty when it has none. */
    public String packageComment(Source packageInfo) {
        var comment = docs.getDocCommentTree(new TreePath(
                new TreePath(packageInfo.unit()), packageInfo.unit().getPackage()));
        return comment == null ? "" : plain(firstParagraph(comment));
    }

    /** The first sentence of the comment of every type, field and method, by {@code package.Type#member}. */
    public Map<String, String> firstSentences() {
        var found = new TreeMap<String, String>();
        for (var source : all) {
            new Sentences(source.packageName(), found).scan(source.unit(), null);
        }
        return found;
    }

    private final class Sentences extends TreePathScanner<Void, Void> {

        private final Map<String, String> found;
        private String owner;

        Sentences(String packageName, Map<String, String> found) {
            this.owner = packageName;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            String outer = owner;
            owner = outer + "." + type.getSimpleName();
            keep(owner);
            super.visitClass(type, none);
            owner = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            keep(owner + "#" + method.getName());
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitVariable(VariableTree field, Void none) {
            keep(owner + "#" + field.getName());
            return super.visitVariable(field, none);
        }

        private void keep(String name) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                found.putIfAbsent(name, plain(comment.getFirstSentence()));
            }
        }
    }

    private static List<? extends DocTree> firstParagraph(DocCommentTree comment) {
        return comment.getFullBody().stream()
                .takeWhile(part -> !(part instanceof StartElementTree element
                        && element.getName().contentEquals("p")))
                .toList();
    }

    private static String plain(List<? extends DocTree> body) {
        return body.stream()
                .map(Object::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

package se.skyddsnat.order;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Time comes in as an argument and nothing is printed, so that a story can hold the clock and a log holds no person. */
class TimeAndPrintTest {

    private static final Sources MAIN = Sources.under(Path.of("src/main/java"));

    private static final Pattern LOOKS_AT_THE_CLOCK = Pattern.compile(
            "(java\\.time\\.)?(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|OffsetTime|Year"
                    + "|YearMonth|MonthDay)\\.now"
                    + "|(java\\.lang\\.)?System\\.currentTimeMillis"
                    + "|(java\\.time\\.)?Clock\\.system(UTC|DefaultZone)?"
                    + "|new (java\\.util\\.)?Date");

    private static final Pattern PRINTS = Pattern.compile("(java\\.lang\\.)?System\\.(out|err)");

    @Test
    void nobodyLooksAtTheClockOnTheirOwn() {
        ListedExceptions.read("time-exceptions.txt")
                .hold(typesThat(LOOKS_AT_THE_CLOCK), "time comes in as an argument (Instant at)");
    }

    @Test
    void nobodyPrintsButTheLauncherAndTheBench() {
        ListedExceptions.read("print-exceptions.txt").hold(typesThat(PRINTS), "what is said goes through the log");
    }

    private static Set<String> typesThat(Pattern does) {
        var found = new TreeSet<String>();
        for (var source : MAIN.all()) {
            new Finder(source.packageName(), does, found).scan(source.unit(), null);
        }
        return found;
    }

    /** Finds calls, references and fields whose name fits; {@code Instant.now(clock)} is no offence. */
    private static final class Finder extends TreeScanner<Void, Void> {

        private final Pattern does;
        private final Set<String> found;
        private String owner;

        Finder(String packageName, Pattern does, Set<String> found) {
            this.owner = packageName;
            this.does = does;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            String outer = owner;
            owner = type.getSimpleName().isEmpty() ? outer : outer + "." + type.getSimpleName();
            super.visitClass(type, none);
            owner = outer;
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            note(
                    call.getArguments().stream().noneMatch(Finder::isClock),
                    call.getMethodSelect().toString());
            return super.visitMethodInvocation(call, none);
        }

        private static boolean isClock(ExpressionTree argument) {
            return argument.toString().toLowerCase(Locale.ROOT).contains("clock");
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void none) {
            note(true, reference.getQualifierExpression() + "." + reference.getName());
            return super.visitMemberReference(reference, none);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            note(made.getArguments().isEmpty(), "new " + made.getIdentifier());
            return super.visitNewClass(made, none);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void none) {
            note(does == PRINTS, select.toString());
            return super.visitMemberSelect(select, none);
        }

        private void note(boolean counts, String code) {
            if (counts && does.matcher(code).matches()) {
                found.add(owner);
            }
        }
    }
}

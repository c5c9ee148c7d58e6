package se.skyddsnat.clocks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Which clocks this installation sets going. Read from the compiled program itself, because a list kept by hand would
 * some day claim that a promise is watched when nothing watches it.
 *
 * <p>A clock counts as started when a module that calls {@link Clocks#start} or {@link Clocks#startUntil} also names it.
 */
@Component
public final class StartedClocks {

    private static final String ROOT = "se/skyddsnat/";
    private static final Set<String> START = Set.of("start", "startUntil");

    private volatile @Nullable Set<ClockId> known;

    /** The names of all clocks that some module starts. */
    public Set<ClockId> all() {
        var found = known;
        if (found == null) {
            found = Set.copyOf(read());
            known = found;
        }
        return found;
    }

    private static Set<ClockId> read() {
        var named = new HashMap<String, Set<String>>();
        var starters = new HashSet<String>();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.class");
            for (var file : Arrays.asList(files)) {
                look(ClassFile.of().parse(file.getContentAsByteArray()), named, starters);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program could not read itself", e);
        }
        return inCatalogue(starters.stream().flatMap(module -> named.getOrDefault(module, Set.of()).stream()));
    }

    private static Set<ClockId> inCatalogue(Stream<String> codes) {
        var known = ClockCatalogue.swedish().all().stream()
                .map(rule -> rule.id().code())
                .collect(Collectors.toSet());
        return codes.filter(known::contains).map(ClockId::new).collect(Collectors.toSet());
    }

    private static void look(ClassModel type, Map<String, Set<String>> named, Set<String> starters) {
        var path = type.thisClass().asInternalName();
        var module = path.substring(ROOT.length()).replaceFirst("/.*", "");
        if (module.equals("clocks")) {
            return;
        }
        for (var method : type.methods()) {
            method.code().ifPresent(code -> look(code, module, named, starters));
        }
    }

    private static void look(CodeModel code, String module, Map<String, Set<String>> named, Set<String> starters) {
        var last = "";
        for (var element : code) {
            if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text) {
                last = text;
            } else if (element instanceof InvokeInstruction call) {
                if (names(call) && !last.isEmpty()) {
                    named.computeIfAbsent(module, _ -> new HashSet<>()).add(last);
                } else if (starts(call)) {
                    starters.add(module);
                }
            }
        }
    }

    private static boolean names(InvokeInstruction call) {
        var owner = call.owner().asInternalName();
        var method = call.name().stringValue();
        return owner.equals(ROOT + "clocks/ClockId") && method.equals("<init>")
                || owner.equals(ROOT + "clocks/ClockCatalogue") && method.equals("id");
    }

    private static boolean starts(InvokeInstruction call) {
        return call.owner().asInternalName().equals(ROOT + "clocks/Clocks")
                && START.contains(call.name().stringValue());
    }
}

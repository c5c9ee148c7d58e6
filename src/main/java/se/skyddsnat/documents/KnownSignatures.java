package se.skyddsnat.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The scanner that is always there: signs of programs, macros and scripts, and the agreed test sign of virus scanners. */
@Component
final class KnownSignatures implements Scanner {

    private record Signature(String name, byte[] bytes, boolean onlyFirst) {

        static Signature anywhere(String name, String text) {
            return new Signature(name, text.getBytes(StandardCharsets.ISO_8859_1), false);
        }

        static Signature first(String name, String text) {
            return new Signature(name, text.getBytes(StandardCharsets.ISO_8859_1), true);
        }
    }

    /** The test sign is put together here, so that no scanner takes our own program for a virus. */
    private static final List<Signature> SIGNATURES = List.of(
            Signature.anywhere("test sign", "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE"),
            Signature.first("Windows program", "MZ\u0090\u0000"),
            Signature.first("Linux program", "\u007fELF"),
            Signature.first("script", "#!/"),
            Signature.anywhere("Windows program", "This program cannot be run in DOS mode"),
            Signature.anywhere("macro", "vbaProject.bin"),
            Signature.anywhere("web script", "<script"),
            Signature.anywhere("program start in PDF", "/Launch"),
            Signature.anywhere("script in PDF", "/JavaScript"),
            Signature.anywhere("file hidden in PDF", "/EmbeddedFile"));

    @Override
    public Optional<String> findIn(byte[] content) {
        return SIGNATURES.stream()
                .filter(s -> s.onlyFirst() ? startsWith(content, 0, s.bytes()) : holds(content, s.bytes()))
                .map(Signature::name)
                .findFirst();
    }

    private static boolean holds(byte[] content, byte[] sought) {
        for (int i = 0; i <= content.length - sought.length; i++) {
            if (content[i] == sought[0] && startsWith(content, i, sought)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] content, int from, byte[] sought) {
        if (content.length - from < sought.length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (content[from + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}

package se.skyddsnat.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Looks into a packed text (DOCX, ODT) without ever unpacking more than is decent, and in a fixed amount of memory. */
final class PackedText {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

    private final Set<String> names = new HashSet<>();
    private final Scanner scanner;
    private long unpacked;
    private String declared = "";
    private Checked.@Nullable Reason fault;

    private PackedText(Scanner scanner) {
        this.scanner = scanner;
    }

    /** What was found: the type, or the fault, or neither when it is a package of another kind. */
    record Found(Optional<FileType> type, Checked.@Nullable Reason fault) {}

    static Found lookInto(byte[] content, Scanner scanner) {
        var look = new PackedText(scanner);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            look.read(zip);
        } catch (IOException | IllegalArgumentException e) {
            look.fault = Checked.Reason.UNREADABLE;
        }
        return new Found(look.type(), look.fault);
    }

    private void read(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null && fault == null; entry = zip.getNextEntry()) {
            names.add(entry.getName());
            if (names.size() > MOST_ENTRIES) {
                fault = Checked.Reason.SWELLS;
            } else if (leadsOut(entry) || entry.getName().endsWith("vbaProject.bin")) {
                fault = Checked.Reason.INFECTED;
            } else {
                readEntry(zip, entry);
            }
        }
    }

    /** Each piece is scanned together with the tail of the one before, so that a sign cut in two is still seen. */
    private void readEntry(ZipInputStream zip, ZipEntry entry) throws IOException {
        var piece = new byte[64 * 1024];
        int kept = 0;
        int read;
        while ((read = zip.readNBytes(piece, kept, piece.length - kept)) > 0 && fault == null) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                fault = Checked.Reason.SWELLS;
            }
            var now = java.util.Arrays.copyOf(piece, kept + read);
            look(entry, now);
            kept = Math.min(64, now.length);
            System.arraycopy(now, now.length - kept, piece, 0, kept);
        }
    }

    private void look(ZipEntry entry, byte[] piece) {
        if (entry.getName().equals("mimetype") && declared.isEmpty()) {
            declared = new String(piece, StandardCharsets.US_ASCII).strip();
        }
        if (fault == null && scanner.findIn(piece).isPresent()) {
            fault = Checked.Reason.INFECTED;
        }
    }

    private Optional<FileType> type() {
        if (names.contains("[Content_Types].xml") && names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        return declared.equals(ODT_TYPE) && names.contains("content.xml")
                ? Optional.of(FileType.ODT)
                : Optional.empty();
    }

    private static boolean leadsOut(ZipEntry entry) {
        var name = entry.getName().replace('\\', '/');
        return name.startsWith("/") || name.contains("../") || name.contains(":");
    }
}

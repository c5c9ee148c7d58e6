package se.skyddsnat.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.skyddsnat.documents.Checked.Reason;

/** Looks at a file before anything of it is kept: how large, of what kind, whether it is what it says, and whether it can do harm. */
@Component
public class DocumentCheck {

    /** The largest file that is kept, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final long MOST_PIXELS = 120_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(DocumentCheck.class);

    private final List<Scanner> scanners;

    DocumentCheck(List<Scanner> scanners) {
        this.scanners = List.copyOf(scanners);
    }

    /**
     * @param name as the sender's machine calls it; it is cleaned
     * @param bytes the whole content
     */
    public Checked check(String name, byte[] bytes) {
        var clean = FileName.clean(name);
        var promised = FileType.promisedBy(clean);
        var reason = fault(promised, bytes);
        return reason != null || promised.isEmpty()
                ? new Checked.Refused(clean, reason == null ? Reason.WRONG_KIND : reason)
                : new Checked.Ok(new CheckedFile(clean, promised.get(), bytes));
    }

    private @Nullable Reason fault(Optional<FileType> promised, byte[] bytes) {
        if (bytes.length == 0) {
            return Reason.EMPTY;
        }
        if (bytes.length > LARGEST) {
            return Reason.TOO_LARGE;
        }
        if (findIn(bytes).isPresent()) {
            return Reason.INFECTED;
        }
        return promised.isEmpty() ? Reason.WRONG_KIND : contentFault(promised.get(), bytes);
    }

    private @Nullable Reason contentFault(FileType promised, byte[] bytes) {
        if (Magic.isZip(bytes)) {
            var found = PackedText.lookInto(bytes, this::findIn);
            return found.fault() != null ? found.fault() : mismatch(promised, found.type());
        }
        var mismatch = mismatch(promised, Magic.of(bytes));
        return mismatch == null && (promised == FileType.JPEG || promised == FileType.PNG)
                ? pictureFault(bytes)
                : mismatch;
    }

    private static @Nullable Reason mismatch(FileType promised, Optional<FileType> real) {
        return real.filter(promised::equals).isPresent() ? null : Reason.NOT_WHAT_IT_SAYS;
    }

    /** Only the head of the picture is read, never its pixels. */
    private static @Nullable Reason pictureFault(byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Reason.UNREADABLE;
            }
            var reader = readers.next();
            reader.setInput(stream, true, true);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            reader.dispose();
            return pixels > MOST_PIXELS ? Reason.SWELLS : null;
        } catch (IOException | RuntimeException e) {
            return Reason.UNREADABLE;
        }
    }

    /** A scanner that cannot answer has not said that the file is clean. */
    private Optional<String> findIn(byte[] bytes) {
        try {
            return scanners.stream().flatMap(s -> s.findIn(bytes).stream()).findFirst();
        } catch (RuntimeException e) {
            LOG.warn("a scanner could not answer; the file was refused", e);
            return Optional.of("scanner out of order");
        }
    }
}

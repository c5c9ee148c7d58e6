package se.skyddsnat.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells by a file's first bytes what it really is; the name is not asked. */
final class Magic {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] FTYP = "ftyp".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");

    private Magic() {}

    static boolean isZip(byte[] content) {
        return KnownSignatures.startsWith(content, 0, ZIP);
    }

    /** The type of anything but a package, which has to be opened to know. */
    static Optional<FileType> of(byte[] content) {
        if (KnownSignatures.startsWith(content, 0, PDF)) {
            return Optional.of(FileType.PDF);
        }
        if (KnownSignatures.startsWith(content, 0, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (KnownSignatures.startsWith(content, 0, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (KnownSignatures.startsWith(content, 4, FTYP) && HEIC_BRANDS.contains(brand(content))) {
            return Optional.of(FileType.HEIC);
        }
        return isText(content) ? Optional.of(FileType.TXT) : Optional.empty();
    }

    private static String brand(byte[] content) {
        return content.length < 12 ? "" : new String(content, 8, 4, StandardCharsets.US_ASCII);
    }

    /** UTF-8 or the older Western letters, with no sign that only a program would use. */
    private static boolean isText(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return isUtf8(content) || noControlSign(content);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean noControlSign(byte[] content) {
        for (byte b : content) {
            if ((b & 0xFF) >= 0x7F && (b & 0xFF) < 0xA0) {
                return false;
            }
        }
        return true;
    }
}

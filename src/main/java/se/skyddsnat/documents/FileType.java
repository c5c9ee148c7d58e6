package se.skyddsnat.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that may be kept: what people photograph, scan or write, and nothing that can run. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic", "heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TXT("text/plain;charset=UTF-8", "txt");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** As the browser is told. */
    public String mediaType() {
        return mediaType;
    }

    /** The type that a name's ending promises; what the content really is must be looked at as well. */
    public static Optional<FileType> promisedBy(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.endings.contains(ending)).findFirst();
    }
}

package se.skyddsnat.documents;

/** A file that has been looked at and found fit to keep. Only {@link DocumentCheck} can make one. */
public final class CheckedFile {

    private final String name;
    private final FileType type;
    private final byte[] content;

    CheckedFile(String name, FileType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    /** The cleaned name. */
    public String name() {
        return name;
    }

    /** What it really is, by its content. */
    public FileType type() {
        return type;
    }

    /** In bytes. */
    public int size() {
        return content.length;
    }

    /** The fingerprint (SHA-256) of what is in it; the same bytes have the same one. */
    public byte[] fingerprint() {
        return DocumentStore.digest(content);
    }

    byte[] content() {
        return content;
    }

    /** A name may tell whom it is about. */
    @Override
    public String toString() {
        return "CheckedFile[" + type + ", " + content.length + "]";
    }
}

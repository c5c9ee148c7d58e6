package se.skyddsnat.documents;

import java.util.Locale;

/** What came of looking at a file before it is kept. */
public sealed interface Checked {

    /** It may be kept. */
    record Ok(CheckedFile file) implements Checked {}

    /**
     * It may not, and nothing of it has been stored.
     *
     * @param name the cleaned name, so that the person knows which of her files is meant
     */
    record Refused(String name, Reason reason) implements Checked {

        /** The key of the sentence that says what is wrong, with which file, and how to mend it; takes the name as its argument. */
        public String key() {
            return "documents.refused." + reason.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a file is not kept. */
    enum Reason {
        EMPTY,
        /** More than 10 MB. */
        TOO_LARGE,
        /** A kind of file that we do not keep. */
        WRONG_KIND,
        /** The content is not what the name says. */
        NOT_WHAT_IT_SAYS,
        /** Broken, or locked with a password. */
        UNREADABLE,
        /** Swells when unpacked, or holds more pixels than any camera gives. */
        SWELLS,
        /** Looks infected, or holds something that can run. */
        INFECTED
    }
}

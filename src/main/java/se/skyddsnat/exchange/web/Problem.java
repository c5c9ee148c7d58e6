package se.skyddsnat.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type which kind of problem, for programs
 * @param title the same in words
 * @param detail what, where, and how to mend it
 * @param instance this one occurrence, to name when asking for help
 * @param errors each thing to mend; left out when there is none
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Error> errors) {

    /**
     * One thing to mend.
     *
     * @param pointer where it stands, as a JSON pointer
     */
    record Error(String pointer, String code, String detail) {}

    /** The kinds there are. */
    enum Kind {
        UNREADABLE(400, "unreadable"),
        REQUEST(400, "request"),
        KEY_NEEDED(400, "idempotency-key"),
        UNKNOWN_CALLER(401, "unknown-caller"),
        NOT_ALLOWED(403, "not-allowed"),
        NOT_FOUND(404, "not-found"),
        METHOD(405, "method"),
        NOT_ACCEPTABLE(406, "not-acceptable"),
        TOO_LARGE(413, "too-large"),
        MEDIA_TYPE(415, "media-type"),
        CONTENT(422, "content"),
        KEY_REUSED(422, "key-reused"),
        TOO_FAST(429, "too-fast"),
        OURS(500, "ours"),
        LATER(503, "later");

        final int status;
        final String word;

        Kind(int status, String word) {
            this.status = status;
            this.word = word;
        }

        /** The general kind for a status that the frame has set. */
        static Kind of(int status) {
            return switch (status) {
                case 401 -> UNKNOWN_CALLER;
                case 403 -> NOT_ALLOWED;
                case 404 -> NOT_FOUND;
                case 405 -> METHOD;
                case 406 -> NOT_ACCEPTABLE;
                case 413 -> TOO_LARGE;
                case 415 -> MEDIA_TYPE;
                case 422 -> CONTENT;
                case 429 -> TOO_FAST;
                case 503 -> LATER;
                default -> status < 500 ? REQUEST : OURS;
            };
        }
    }
}

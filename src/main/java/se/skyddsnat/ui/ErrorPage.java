package se.skyddsnat.ui;

import org.springframework.http.HttpStatus;

/**
 * A page that could not be shown: what happened and what to do, and nothing about what lies behind.
 *
 * @param kind the last part of the texts' keys
 */
public record ErrorPage(String kind) {

    /** The page for a status. */
    public static ErrorPage of(HttpStatus status) {
        return new ErrorPage(
                switch (status) {
                    case NOT_FOUND, METHOD_NOT_ALLOWED, GONE -> "notfound";
                    case FORBIDDEN, UNAUTHORIZED -> "forbidden";
                    case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT, TOO_MANY_REQUESTS -> "busy";
                    default -> status.is4xxClientError() ? "unreadable" : "broken";
                });
    }
}

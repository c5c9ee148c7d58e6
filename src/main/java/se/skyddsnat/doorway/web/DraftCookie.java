package se.skyddsnat.doorway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.skyddsnat.doorway.SealedDrafts;
import se.skyddsnat.ui.Form;

/** Finds a browser's own draft again. The cookie lives until the browser is closed: one that stays tells of the visit. */
@Component
class DraftCookie {

    private static final String NAME = "utkast";

    private final SealedDrafts drafts;

    DraftCookie(SealedDrafts drafts) {
        this.drafts = drafts;
    }

    Answers open(HttpServletRequest request) {
        return secret(request)
                .flatMap(drafts::open)
                .map(Form::of)
                .map(Answers::new)
                .orElseGet(Answers::none);
    }

    /** Keeps the answers; begins a draft with a key of its own where there is none, so that a retry is never a second report. */
    boolean keep(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        var keyed = answers.form().blank(Answers.KEY) ? answers.with(Answers.KEY, drafts.newSecret()) : answers;
        var secret = secret(request).orElseGet(drafts::newSecret);
        var kept = drafts.keep(secret, keyed.form().values());
        if (kept) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE, cookie(secret, request).build().toString());
        }
        return kept;
    }

    void drop(HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(drafts::drop);
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString());
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(jakarta.servlet.http.Cookie::getValue)
                .filter(value -> value.matches("[0-9A-Z]{27}"));
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String secret, HttpServletRequest request) {
        return ResponseCookie.from(NAME, secret)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}

package se.skyddsnat.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** Works out from a request what its page needs to know about the reader. */
@Component
final class Uis {

    static final String LANGUAGE = "lang";

    private final Phrasebook phrasebook;
    private final Assets assets;
    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<HouseNote> note;
    private final String exitUrl;

    Uis(
            Phrasebook phrasebook,
            Assets assets,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<HouseNote> note,
            @Value("${skyddsnat.quick-exit:https://www.smhi.se/}") String exitUrl) {
        this.phrasebook = phrasebook;
        this.assets = assets;
        this.signedIn = signedIn;
        this.note = note;
        this.exitUrl = exitUrl;
    }

    Ui of(HttpServletRequest request) {
        var wished = wished(request);
        var shown = wished.stream().filter(Language::complete).findFirst().orElse(Language.SWEDISH);
        var missing = wished.stream().findFirst().filter(l -> !l.complete()).orElse(null);
        var texts = phrasebook.in(shown);
        return new Ui(
                texts,
                shown,
                missing,
                missing == null ? null : phrasebook.in(missing),
                path(request),
                new Csrf(() -> (CsrfToken) request.getAttribute(CsrfToken.class.getName())),
                name(request),
                note(texts, shown),
                exitUrl,
                assets);
    }

    /** The reader's languages, dearest first: what was just chosen, what was chosen before, what the browser says. */
    private static List<Language> wished(HttpServletRequest request) {
        var codes = new ArrayList<@Nullable String>();
        codes.add(request.getParameter(LANGUAGE));
        codes.add(Optional.ofNullable(WebUtils.getCookie(request, LANGUAGE))
                .map(Cookie::getValue)
                .orElse(null));
        if (request.getHeader("Accept-Language") != null) {
            request.getLocales().asIterator().forEachRemaining(locale -> codes.add(locale.getLanguage()));
        }
        return codes.stream()
                .flatMap(code -> code == null ? Optional.<Language>empty().stream() : Language.byCode(code).stream())
                .toList();
    }

    /** Only what stands in the address is kept; what was sent in a body must not end up in a link. */
    private static String path(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed != null ? failed : request.getRequestURI();
        var builder = UriComponentsBuilder.fromPath(uri);
        if (request.getQueryString() != null && failed == null) {
            Arrays.stream(request.getQueryString().split("&"))
                    .filter(part -> !part.isEmpty() && !part.startsWith(LANGUAGE + "="))
                    .forEach(builder::query);
        }
        return builder.build().toUriString();
    }

    private HouseNote.@Nullable Note note(Texts texts, Language language) {
        var house = note.getIfAvailable();
        return house == null ? null : house.inWordsOf(texts, language);
    }

    private @Nullable String name(HttpServletRequest request) {
        var known = signedIn.getIfAvailable();
        if (known != null) {
            return known.nameOf(request);
        }
        var principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }
}

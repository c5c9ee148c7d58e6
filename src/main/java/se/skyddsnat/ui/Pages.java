package se.skyddsnat.ui;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a request with a page.
 *
 * <p>A template takes exactly two parameters: {@code Ui ui} and {@code page}, the record made for it.
 */
public final class Pages {

    static final String PREFIX = "jte/";

    /**
     * What the browser may load on our pages: only our own files, and nothing written into the page itself. To be sent
     * as {@code Content-Security-Policy}.
     */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private Pages() {}

    /** The page, status 200. */
    public static ModelAndView of(String template, Object page) {
        return with(HttpStatus.OK, template, page);
    }

    /** The same page again with what has to be mended, status 422. */
    public static ModelAndView again(String template, Object page) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, template, page);
    }

    /** The page with a status of its own. */
    public static ModelAndView with(HttpStatus status, String template, Object page) {
        return new ModelAndView(PREFIX + template, Map.of("page", page), status);
    }
}

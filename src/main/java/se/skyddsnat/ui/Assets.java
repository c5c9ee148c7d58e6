package se.skyddsnat.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The few files all pages share, addressed by content. */
@Component
public final class Assets {

    private static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /** The address of a file in {@code static/}, for example {@code /app.css}. */
    String url(String file) {
        return urls.computeIfAbsent(file, Assets::versioned);
    }

    /** The script that lets a page replace a part of itself. */
    public String htmx() {
        return HTMX;
    }

    private static String versioned(String file) {
        try (var content = new ClassPathResource("static" + file).getInputStream()) {
            return file + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException("No such file: " + file, e);
        }
    }
}

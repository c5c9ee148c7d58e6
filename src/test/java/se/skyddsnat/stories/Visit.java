package se.skyddsnat.stories;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's visit over HTTP: keeps her cookies, follows redirects, and fills in forms as the page gave them. */
public final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String token = "";
    private HttpResponse<String> last;

    Visit(String address) {
        this.address = address;
    }

    /** Opens a page. */
    public Visit get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** Sends a form: names and values by turns; the token of the last page with a form goes along. */
    public Visit post(String path, String... namesAndValues) {
        var parts = new ArrayList<>(List.of("_csrf=" + encode(token)));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parts.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
        }
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts))));
    }

    public int status() {
        return last.statusCode();
    }

    /** The page as it came. */
    public String html() {
        return last.body();
    }

    /** What a reader of the page reads: no tags, spaces folded. */
    public String text() {
        return last.body()
                .replaceAll("(?s)<(script|style|head)[^>]*>.*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    /** Where the visit stands after redirects: the path with its query. */
    public String path() {
        var uri = last.uri();
        return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
    }

    /** The first match's first group in the page, such as an id in a link. */
    public String find(String regex) {
        var matcher = Pattern.compile(regex).matcher(last.body());
        if (!matcher.find()) {
            throw new AssertionError("not on the page: " + regex + "\n" + text());
        }
        return matcher.group(1);
    }

    public HttpResponse<String> response() {
        return last;
    }

    private Visit send(HttpRequest.Builder request) {
        try {
            last = http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        var matcher = TOKEN.matcher(last.body());
        if (matcher.find()) {
            token = matcher.group(1);
        }
        return this;
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : address + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

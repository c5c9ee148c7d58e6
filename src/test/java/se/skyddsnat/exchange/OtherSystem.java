package se.skyddsnat.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/** Another authority's system as it meets the house over the network. */
public final class OtherSystem {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private String token = "";

    public OtherSystem(String address) {
        this.address = address;
    }

    /** Gets a token as one of the demo's made-up clients. */
    public OtherSystem signIn(String client, String scope) {
        var basic = Base64.getEncoder().encodeToString((client + ":demo-" + client).getBytes(StandardCharsets.UTF_8));
        var form = "grant_type=client_credentials" + (scope.isEmpty() ? "" : "&scope=" + scope);
        var answer = send(HttpRequest.newBuilder(uri("/api/v1/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var found = TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new AssertionError("no token: " + answer.statusCode() + " " + answer.body());
        }
        token = found.group(1);
        return this;
    }

    public OtherSystem signIn(String client) {
        return signIn(client, "concerns:write");
    }

    public OtherSystem withToken(String forged) {
        token = forged;
        return this;
    }

    public String token() {
        return token;
    }

    /** Reports with a key. */
    public HttpResponse<String> report(String key, String body) {
        return send(to("/api/v1/concerns")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    /** A request to a path with the token, if there is one. */
    public HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(e);
        }
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** A report about one child whose home is in the municipality. */
    public static String about(String name, String municipality) {
        return """
                {"children": [{"givenName": "%s", "home": {"municipalityCode": "%s"}}],
                 "worry": "%s har inte varit i skolan på två veckor och ingen svarar hemma.",
                 "reporter": {"name": "Kim Påhittad", "profession": "rektor", "wantsFeedback": true}}""".formatted(name, municipality, name);
    }

    private URI uri(String path) {
        return URI.create(address + path);
    }

    /** Whether it was received cannot be known: nobody answered. */
    public static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAnswer(Exception why) {
            super(why);
        }
    }
}

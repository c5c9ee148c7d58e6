package se.skyddsnat.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.vigil.Door;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for systems, tried from outside: token, network, limits and all. One board a night. Where our own client has
 * no secret with the issuer, it is only tried that the door is there and asks who one is.
 */
@Component
class HttpDoor implements Door {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Environment environment;
    private final JsonMapper json;
    private final String client;
    private final String secret;
    private final String tokens;

    HttpDoor(
            Environment environment,
            JsonMapper json,
            @Value("${skyddsnat.watch.client:skyddsnat-vakt}") String client,
            @Value("${skyddsnat.watch.secret:}") String secret,
            @Value("${skyddsnat.watch.tokens:}") String tokens) {
        this.environment = environment;
        this.json = json;
        this.client = client;
        this.secret = secret;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public boolean everyBoard() {
        return false;
    }

    @Override
    public boolean leadsTo(Board board) {
        var demo = environment.getProperty("skyddsnat.demo", Boolean.class, false);
        if (demo) {
            return send(board, token(address() + "/api/v1/token", "demo-" + client)) == 201;
        }
        return secret.isBlank() ? send(board, "") == 401 : send(board, token(tokens, secret)) == 201;
    }

    private int send(Board board, String token) {
        var request = HttpRequest.newBuilder(URI.create(address() + "/api/v1/concerns"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(SystemDoor.body(board)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return answer(request).statusCode();
    }

    private String token(String where, String word) {
        var basic = Base64.getEncoder().encodeToString((client + ":" + word).getBytes(UTF_8));
        var answer = answer(HttpRequest.newBuilder(URI.create(where))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=concerns:write")));
        return json.readTree(answer.body()).path("access_token").asString("");
    }

    private String address() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while trying the door", e);
        }
    }
}

package se.skyddsnat.exchange.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells other systems' makers what they may ask for: the interface's own description, word for word what it does. */
@RestController
class AboutApi {

    private static final String EXAMPLE = "https://skyddsnat.example/api/v1";

    private final String address;
    private final String document;

    AboutApi(@Value("${skyddsnat.api.url:" + EXAMPLE + "}") String address) {
        this.address = address;
        this.document = document().replace(EXAMPLE, address);
    }

    /** The interface in five lines (REST profile, VER.06). */
    record Info(String apiName, String apiVersion, String apiReleased, String apiDocumentation, String apiStatus) {}

    @GetMapping(path = "/api/v1/api-info", produces = APPLICATION_JSON_VALUE)
    Info info() {
        return new Info(
                "Skyddsnät – orosanmälan från andra system",
                "1.0.0",
                "2026-11-21",
                address + "/openapi.json",
                "active");
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = APPLICATION_JSON_VALUE)
    String openapi() {
        return document;
    }

    private static String document() {
        try (var file = AboutApi.class.getResourceAsStream("/exchange/openapi.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

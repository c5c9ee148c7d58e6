package se.skyddsnat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages as a browser without script gets them. */
class PagesTest {

    private static ConfigurableApplicationContext server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        server = PagesServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theLanguageIsTheChosenOneThenTheRememberedOneThenTheBrowsers() throws Exception {
        assertThat(get("/stil?lang=en", "Cookie", "lang=sv", "Accept-Language", "sv")
                        .body())
                .contains("<html lang=\"en\"");
        assertThat(get("/stil", "Cookie", "lang=en", "Accept-Language", "sv").body())
                .contains("<html lang=\"en\"");
        assertThat(get("/stil", "Accept-Language", "de, en;q=0.5").body()).contains("<html lang=\"en\"");
        assertThat(get("/stil").body()).contains("<html lang=\"sv\"");
    }

    @Test
    void aChosenLanguageIsRememberedOnlyUntilTheBrowserCloses() throws Exception {
        var cookie = get("/stil?lang=en").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("lang=en")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Expires");
        assertThat(get("/stil?lang=%0d%0aevil").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aLanguageWeDoNotHaveYetIsAnsweredInItsOwnLettersAndThePageStaysHonestAboutItsOwn() throws Exception {
        var page = get("/stil", "Accept-Language", "ar, en;q=0.5").body();
        assertThat(page).contains("<html lang=\"en\" dir=\"ltr\"", "lang=\"ar\" dir=\"rtl\"", "العربية");
    }

    @Test
    void aFaultyFormComesBackWithAllThatWasTypedAndSaysWhatToMend() throws Exception {
        var answer = post(
                "/stil", "name=&contact=letter&born-day=31&born-month=2&born-year=2007&story=%0A%3Cb%3EHej%3C%2Fb%3E");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Fel: ")
                .contains("href=\"#f-name\"", "href=\"#f-born\"", "value=\"31\"", "value=\"letter\" checked")
                .contains(">\n\n&lt;b&gt;Hej&lt;/b&gt;</textarea>")
                .contains("aria-describedby=\"f-name-hint f-name-error\"", "aria-invalid=\"true\"")
                .doesNotContain("<b>Hej");
        assertThat(answer.body().indexOf("#f-name")).isLessThan(answer.body().indexOf("#f-born"));
    }

    @Test
    void aWholeFormIsReceived() throws Exception {
        var answer = post("/stil", "name=A&contact=phone&born-day=28&born-month=2&born-year=2007&story=x");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Vi har tagit emot det");
    }

    @Test
    void aPageThatFailsSaysWhatToDoAndNothingElse() throws Exception {
        var broken = get("/stil/fel", "Accept", "text/html");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body())
                .contains("Något gick fel hos oss", "ring din kommun")
                .doesNotContain("hemligheten", "Exception", "se.skyddsnat");
        var missing = get("/finns/inte?namn=Anna", "Accept", "text/html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Sidan finns inte").doesNotContain("Anna");
    }

    @Test
    void aWrongKindOfRequestIsNoFaultOfOurs() throws Exception {
        var request = HttpRequest.newBuilder(uri("/stil/arbetsyta"))
                .header("Accept", "text/html")
                .DELETE()
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("Sidan finns inte");
    }

    @Test
    void leavingInAHurryEndsTheVisitAndWipesWhatTheBrowserKept() throws Exception {
        var answer = get("/lamna");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/stil?weather");
        assertThat(answer.headers().firstValue("Clear-Site-Data").orElseThrow()).contains("cookies", "storage");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void sharedFilesMayBeKeptBecauseTheirAddressChangesWithThem() throws Exception {
        var page = get("/stil").body();
        var start = page.indexOf("/app.css?v=");
        var css = get(page.substring(start, page.indexOf('"', start)));
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + PagesServer.port(server) + path);
    }
}

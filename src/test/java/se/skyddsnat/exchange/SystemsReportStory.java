package se.skyddsnat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.Waiting;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.stories.Given;
import se.skyddsnat.stories.Story;

/** A school's system reports a child, and what happens to calls that are wrong, repeated, foreign, or too many. */
class SystemsReportStory extends Story {

    private static final Pattern RECEIPT = Pattern.compile("\"receipt\":\"([^\"]+)\"");

    @Autowired
    Concerns concerns;

    @Autowired
    Given given;

    @Autowired
    JdbcClient sql;

    @Test
    void a_school_reports_and_the_duty_desk_has_it_within_a_second() {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        school.report(OtherSystem.newKey(), OtherSystem.about("Uppvärmning", "0428"));
        var began = System.nanoTime();
        var answer = school.report(OtherSystem.newKey(), OtherSystem.about("Alva", "0461"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(unread("0461")).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        assertThat(answer.body()).contains("\"status\":\"received\"", "\"municipalityCode\":\"0461\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/concerns/" + receipt(answer));
        assertThat(sql.sql("select count(*) from exchange_received where client_id = 'skola-uppsala'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void the_sender_follows_its_report_and_nobody_else_does() {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var receipt = receipt(school.report(OtherSystem.newKey(), OtherSystem.about("Bo", "0480")));
        var mine = school.get("/api/v1/concerns/" + receipt);
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(mine.body()).contains("\"status\":\"received\"").doesNotContain("Bo", "skolan");
        var police = new OtherSystem(address()).signIn("polisen-mitt");
        var foreign = police.get("/api/v1/concerns/" + receipt);
        var nobodys = police.get("/api/v1/concerns/AAAA-BBBB-CCCC-DDDD-EEEE-FFFF");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutInstance(foreign)).isEqualTo(withoutInstance(nobodys));
    }

    @Test
    void the_same_key_is_the_same_report_with_the_same_answer() {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var key = OtherSystem.newKey();
        var first = school.report(key, OtherSystem.about("Cleo", "0481"));
        var second = school.report(key, OtherSystem.about("Cleo", "0481"));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(unread("0481")).hasSize(1);
    }

    @Test
    void the_same_key_with_something_else_is_refused_and_changes_nothing() {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var key = OtherSystem.newKey();
        school.report(key, OtherSystem.about("Didi", "0482"));
        var other = school.report(key, OtherSystem.about("Ebba", "0482"));
        assertProblem(other, 422, "key-reused");
        assertThat(unread("0482")).hasSize(1);
    }

    @Test
    void anothers_key_never_gives_anothers_answer() {
        var key = OtherSystem.newKey();
        var body = OtherSystem.about("Folke", "0483");
        var school = new OtherSystem(address()).signIn("skola-uppsala").report(key, body);
        var police = new OtherSystem(address()).signIn("polisen-mitt").report(key, body);
        assertThat(police.statusCode()).isEqualTo(201);
        assertThat(receipt(police)).isNotEqualTo(receipt(school));
        assertThat(unread("0483")).hasSize(2);
    }

    @Test
    void sent_twenty_times_at_once_it_is_still_one_report() throws Exception {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var key = OtherSystem.newKey();
        var body = OtherSystem.about("Greta", "0484");
        var answers = new ArrayList<Future<HttpResponse<String>>>();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit((Callable<HttpResponse<String>>) () -> school.report(key, body)));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
            assertThat(answer.get().body()).isEqualTo(answers.getFirst().get().body());
        }
        assertThat(unread("0484")).hasSize(1);
    }

    @Test
    void a_mended_report_may_use_the_key_of_the_one_that_could_not_be_received() {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var key = OtherSystem.newKey();
        assertProblem(school.report(key, "{\"children\": []}"), 422, "content");
        assertThat(school.report(key, OtherSystem.about("Hilding", "0486")).statusCode())
                .isEqualTo(201);
        assertThat(unread("0486")).hasSize(1);
    }

    @Test
    void everything_to_mend_is_named_at_once_where_it_stands() {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var answer = school.report(OtherSystem.newKey(), """
                {"children": [{"givenName": 7, "age": 99, "birthDate": "igår", "identityNumber": "12", "agee": 3,
                               "home": {"municipalityCode": "9999"}}],
                 "worry": "  ", "dangerNow": "ja", "reporter": []}""");
        assertProblem(answer, 422, "content");
        assertThat(answer.body())
                .contains("/children/0/givenName", "/children/0/age", "/children/0/birthDate", "/children/0/agee")
                .contains("/children/0/identityNumber", "/children/0/home/municipalityCode")
                .contains("\"pointer\":\"/worry\"", "\"pointer\":\"/dangerNow\"", "\"pointer\":\"/reporter\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json                                          | 400 | unreadable
            {"children":                                      | 400 | unreadable
            {"worry":"a","worry":"b"}                         | 400 | unreadable
            {"worry":"a"} {"worry":"b"}                       | 400 | unreadable
            []                                                | 422 | content
            null                                              | 422 | content
            "text"                                            | 422 | content
            {}                                                | 422 | content
            {"children":[{}],"worry":"a\\u0000b"}             | 422 | content
            {"children":[{}],"worry":"half \\ud800 sign"}     | 422 | content
            {"children":[{}],"worry":"x","channel":"CHILD"}   | 422 | content
            {"children":[1,"x",null],"worry":"x"}             | 422 | content
            """)
    void a_body_that_is_wrong_is_answered_with_a_document(String body, int status, String kind) {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        assertProblem(school.report(OtherSystem.newKey(), body), status, kind);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            POST,  /api/v1/concerns,       application/json, -,                 400, idempotency-key
            POST,  /api/v1/concerns,       text/plain,       -,                 415, media-type
            POST,  /api/v1/concerns,       application/json, text/html,         406, not-acceptable
            PUT,   /api/v1/concerns,       application/json, -,                 405, method
            DELETE,/api/v1/concerns/x,     -,                -,                 405, method
            GET,   /api/v1/concerns,       -,                -,                 405, method
            GET,   /api/v1/concerns/x,     -,                -,                 404, not-found
            GET,   /api/v1/nothing,        -,                -,                 404, not-found
            GET,   /api/v2,                -,                -,                 404, not-found
            GET,   /api/v1/openapi.json,   -,                text/html,         406, not-acceptable
            GET,   /api/v1/concerns/x;y=1, -,                -,                 400, request
            """)
    void a_call_that_is_wrong_is_answered_with_a_document(
            String method, String path, String type, String accept, int status, String kind) {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var request = school.to(path).method(method, BodyPublishers.ofString("{}"));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (accept != null) {
            request.header("Accept", accept);
        }
        assertProblem(school.send(request), status, kind);
    }

    @Test
    void who_one_is_decides() {
        var nobody = new OtherSystem(address());
        var refused = nobody.report(OtherSystem.newKey(), OtherSystem.about("Ivar", "0488"));
        assertProblem(refused, 401, "unknown-caller");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Bearer"));
        var token = new OtherSystem(address()).signIn("skola-uppsala").token();
        var forged = token.substring(0, token.length() - 6) + "AAAAAA";
        assertProblem(new OtherSystem(address()).withToken(forged).get("/api/v1/concerns/x"), 401, "unknown-caller");
        var withoutScope = new OtherSystem(address()).signIn("skola-uppsala", "");
        assertProblem(withoutScope.report(OtherSystem.newKey(), "{}"), 403, "not-allowed");
        assertThat(unread("0488")).isEmpty();
    }

    @Test
    void too_large_is_refused_before_it_is_read() {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var large = "{\"worry\":\"" + "x".repeat(300_000) + "\"}";
        assertProblem(school.report(OtherSystem.newKey(), large), 413, "too-large");
        var streamed = school.to("/api/v1/concerns")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", OtherSystem.newKey())
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(large)));
        assertProblem(school.send(streamed), 413, "too-large");
    }

    @Test
    void the_answer_is_in_english_for_who_asks_for_it() {
        var school = new OtherSystem(address()).signIn("skola-uppsala");
        var english = school.send(
                school.to("/api/v1/concerns/x").header("Accept-Language", "en").GET());
        assertThat(english.body()).contains("It does not exist");
        assertThat(school.get("/api/v1/concerns/x").body()).contains("Det finns inte");
    }

    private List<Waiting> unread(String municipality) {
        return given.in(Board.idOf(municipality), concerns::unread);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:skyddsnat:problem:" + kind + "\"", "\"status\":" + status)
                .contains("\"title\":\"", "\"detail\":\"", "\"instance\":\"urn:uuid:")
                .doesNotContain("Exception", "se.skyddsnat", "⟦", "{0}");
    }

    private static String receipt(HttpResponse<String> answer) {
        var found = RECEIPT.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private static String withoutInstance(HttpResponse<String> answer) {
        return answer.body().replaceAll("urn:uuid:[0-9a-f-]+", "");
    }
}

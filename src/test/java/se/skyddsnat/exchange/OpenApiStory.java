package se.skyddsnat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.skyddsnat.stories.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the description of the door for systems to the national REST profile, rule by rule, and to what the door really does. */
class OpenApiStory extends Story {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    RequestMappingHandlerMapping mappings;

    private JsonNode document() {
        var answer = new OtherSystem(address()).get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("application/json"));
        return JSON.readTree(answer.body());
    }

    @Test
    void dok_it_says_what_it_is_who_answers_and_what_its_limits_are() {
        var document = document();
        var info = document.path("info");
        assertThat(document.path("openapi").asString()).as("DOK.17").startsWith("3.1");
        assertThat(document.at("/externalDocs/url").asString()).as("DOK.01").startsWith("https://");
        for (var name : List.of("version", "title", "description")) {
            assertThat(info.path(name).asString()).as("DOK.03, DOK.07 " + name).isNotBlank();
        }
        for (var name : List.of("/contact/name", "/contact/url", "/contact/email", "/license/name", "/license/url")) {
            assertThat(info.at(name).asString()).as("DOK.03 " + name).isNotBlank();
        }
        assertThat(info.path("termsOfService").asString()).as("DOK.08").isNotBlank();
        for (var name : List.of("availability", "responseTime", "support")) {
            assertThat(info.at("/x-sla/" + name).asString())
                    .as("DOK.08 x-sla " + name)
                    .isNotBlank();
        }
        assertThat(info.path("x-limitations").asString()).as("DOK.09").isNotBlank();
    }

    @Test
    void dok_every_description_is_in_swedish_and_english() {
        var descriptions = new TreeMap<String, String>();
        walk(document(), "", (pointer, node) -> {
            if (pointer.endsWith("/description") && node.isString()) {
                descriptions.put(pointer, node.asString());
            }
        });
        assertThat(descriptions).hasSizeGreaterThan(60);
        assertThat(descriptions).allSatisfy((where, text) -> {
            assertThat(text).as("DOK.11 " + where).isNotBlank();
            assertThat(text).as("DOK.06 " + where).contains("**In English:** ");
            assertThat(text).as("DOK.06 " + where).doesNotStartWith("**");
        });
    }

    @Test
    void dok_every_operation_answer_and_body_is_described_and_shown() {
        var document = document();
        operations(document).forEach((name, operation) -> {
            assertThat(operation.path("description").asString())
                    .as("DOK.19 " + name)
                    .isNotBlank();
            operation.path("responses").properties().forEach(one -> {
                var response = resolved(document, one.getValue());
                var where = name + " " + one.getKey();
                assertThat(response.path("description").asString())
                        .as("DOK.20 " + where)
                        .isNotBlank();
                response.path("content")
                        .properties()
                        .forEach(content -> assertThat(content.getValue().has("example"))
                                .as("DOK.15 " + where)
                                .isTrue());
            });
            operation
                    .at("/requestBody/content")
                    .properties()
                    .forEach(content -> assertThat(content.getValue().has("example"))
                            .as("DOK.15 " + name)
                            .isTrue());
        });
    }

    @Test
    void ufn_and_res_addresses_are_plain_and_name_nobody() {
        var document = document();
        var server = document.at("/servers/0/url").asString();
        assertThat(server).as("UFN.01, UFN.02, SAK.01, VER.05").matches("https://[a-z0-9.-]+/[a-z0-9-]+/v[0-9]+");
        document.path("paths").propertyNames().forEach(path -> {
            for (var segment : path.substring(1).split("/")) {
                if (!segment.startsWith("{")) {
                    assertThat(segment).as("RES.06, UFN.07, UFN.08, UFN.09").matches("[a-z0-9]+([-.][a-z0-9]+)*");
                }
            }
            assertThat((server + path).length()).as("UFN.05").isLessThan(2048);
        });
        for (var parameter : parameters(document)) {
            var name = parameter.path("name").asString();
            if (!parameter.path("in").asString().equals("header")) {
                assertThat(name.toLowerCase(Locale.ROOT))
                        .as("RES.02")
                        .doesNotContain("pnr", "personnummer", "ssn", "personalid", "samordningsnummer");
                assertThat(name).as("FNS.01, FNS.03, FNS.06").matches("[a-z][A-Za-z0-9]*");
            }
            if (parameter.path("in").asString().equals("query")) {
                assertThat(parameter.path("required").asBoolean(false))
                        .as("FNS.05")
                        .isFalse();
            }
        }
    }

    @Test
    void ame_and_dot_what_is_sent_is_json_in_one_style_with_whole_times() {
        var document = document();
        operations(document).forEach((name, operation) -> {
            assertThat(operation.at("/requestBody/content").propertyNames())
                    .as("AME.01 " + name)
                    .allMatch("application/json"::equals);
            operation
                    .path("responses")
                    .properties()
                    .forEach(one -> assertThat(resolved(document, one.getValue())
                                    .path("content")
                                    .propertyNames())
                            .as("AME.02 " + name)
                            .allMatch(Set.of("application/json", PROBLEM)::contains));
            if (name.startsWith("get ")) {
                assertThat(operation.has("requestBody")).as("FOR.02 " + name).isFalse();
            }
        });
        walk(document.at("/components/schemas"), "", (pointer, node) -> {
            if (pointer.endsWith("/properties")) {
                assertThat(node.propertyNames())
                        .as("AME.04, AME.05, AME.07")
                        .allMatch(p -> p.matches("[a-z][A-Za-z0-9]*"));
                node.properties().stream()
                        .filter(one ->
                                one.getKey().endsWith("At") || one.getKey().endsWith("Date"))
                        .forEach(one -> assertThat(one.getValue().path("format").asString())
                                .as("DOT.01 " + one.getKey())
                                .isIn("date", "date-time"));
            }
        });
        walk(document.path("paths"), "", (pointer, node) -> {
            if (pointer.endsWith("/receivedAt")) {
                assertThat(node.asString()).as("DOT.04").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
            }
        });
    }

    @Test
    void fel_everything_that_goes_wrong_is_a_problem_document() {
        var document = document();
        assertThat(document.at("/components/schemas/Problem/required")
                        .valueStream()
                        .map(JsonNode::asString))
                .as("FEL.01")
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance");
        operations(document).forEach((name, operation) -> {
            assertThat(operation.path("responses").propertyNames())
                    .as("FEL.02 " + name)
                    .contains("default");
            operation.path("responses").properties().stream()
                    .filter(one -> one.getKey().equals("default") || Integer.parseInt(one.getKey()) >= 400)
                    .forEach(one -> {
                        var content = resolved(document, one.getValue()).path("content");
                        assertThat(content.propertyNames())
                                .as("FEL.02 " + name + one.getKey())
                                .containsExactly(PROBLEM);
                        assertThat(content.at("/" + PROBLEM.replace("/", "~1") + "/schema/$ref")
                                        .asString())
                                .as("FEL.01")
                                .isEqualTo("#/components/schemas/Problem");
                    });
        });
    }

    @Test
    void sak_who_one_is_is_shown_by_a_token_in_the_header_only() {
        var document = document();
        var schemes = document.at("/components/securitySchemes");
        assertThat(schemes.propertyNames()).containsExactly("oauth2");
        assertThat(schemes.at("/oauth2/type").asString())
                .as("SAK.09, SAK.10, SAK.15, SAK.18")
                .isEqualTo("oauth2");
        assertThat(schemes.at("/oauth2/flows/clientCredentials/tokenUrl").asString())
                .as("SAK.18")
                .startsWith("https://");
        assertThat(document.path("security").toString()).contains("concerns:write");
        operations(document).forEach((name, operation) -> {
            if (operation.has("security")) {
                assertThat(name).as("open to all").isIn("get /api-info", "get /openapi.json");
            }
        });
        assertThat(parameters(document))
                .as("ARQ.05, ARQ.03: nothing of what is said is in a header")
                .filteredOn(one -> one.path("in").asString().equals("header"))
                .extracting(one -> one.path("name").asString())
                .containsOnly("Idempotency-Key", "Accept-Language");
    }

    @Test
    void ver_the_interface_tells_about_itself() {
        var answer = new OtherSystem(address()).get("/api/v1/api-info");
        assertThat(answer.statusCode()).as("VER.06").isEqualTo(200);
        var info = JSON.readTree(answer.body());
        var document = document();
        assertThat(info.path("apiVersion")).isEqualTo(document.at("/info/version"));
        assertThat(info.path("apiName")).isEqualTo(document.at("/info/title"));
        assertThat(info.path("apiDocumentation").asString())
                .isEqualTo(document.at("/servers/0/url").asString() + "/openapi.json");
        assertValid(document, document.at("/components/schemas/ApiInfo"), info, "");
    }

    @Test
    void what_is_described_is_what_there_is() {
        var running = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> running.add(method.name().toLowerCase(Locale.ROOT) + " "
                                        + path.substring("/api/v1".length())))));
        assertThat(operations(document()).keySet()).isEqualTo(running);
    }

    @Test
    void the_examples_are_true() {
        var document = document();
        var school = new OtherSystem(address()).signIn("barnklinik-uppsala");
        var example = document.at("/paths/~1concerns/post/requestBody/content/application~1json/example");
        assertValid(document, document.at("/components/schemas/ConcernReport"), example, "");
        var answer = school.report(OtherSystem.newKey(), example.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var received = JSON.readTree(answer.body());
        assertValid(document, document.at("/components/schemas/ConcernStatus"), received, "");
        var followed = school.get("/api/v1/concerns/" + received.path("receipt").asString());
        assertValid(document, document.at("/components/schemas/ConcernStatus"), JSON.readTree(followed.body()), "");
        var wrong = school.report(OtherSystem.newKey(), "{\"worry\": 3}");
        assertValid(document, document.at("/components/schemas/Problem"), JSON.readTree(wrong.body()), "");
        operations(document)
                .forEach((_, operation) -> operation
                        .path("responses")
                        .properties()
                        .forEach(one -> resolved(document, one.getValue())
                                .path("content")
                                .properties()
                                .forEach(content -> assertValid(
                                        document,
                                        content.getValue().path("schema"),
                                        content.getValue().path("example"),
                                        ""))));
    }

    /** Every field that the reader knows is described, and the other way round: a field that is described is not refused. */
    @Test
    void every_described_field_is_read() {
        var document = document();
        var school = new OtherSystem(address()).signIn("barnklinik-uppsala");
        var body = """
                {"children": [{"identityNumber": "", "givenName": "", "familyName": "", "birthDate": null, "age": 4, "sex": "boy",
                  "description": "", "home": {"municipalityCode": "1280", "postalCode": "", "address": ""}, "school": "", "now":
                  {"municipalityCode": "1280", "postalCode": "", "address": ""}}], "siblings": false, "worry": "x", "dangerNow": false,
                  "municipalityCode": "1280", "reporter": {"name": "", "phone": "", "email": "", "profession": "", "reach": "",
                  "wantsFeedback": false}}""";
        var answer = school.report(OtherSystem.newKey(), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var sent = JSON.readTree(body);
        var schemas = document.at("/components/schemas");
        assertThat(names(sent)).isEqualTo(names(schemas.at("/ConcernReport/properties")));
        assertThat(names(sent.at("/children/0"))).isEqualTo(names(schemas.at("/Child/properties")));
        assertThat(names(sent.at("/children/0/home"))).isEqualTo(names(schemas.at("/Whereabouts/properties")));
        assertThat(names(sent.at("/reporter"))).isEqualTo(names(schemas.at("/Reporter/properties")));
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static Map<String, JsonNode> operations(JsonNode document) {
        var operations = new TreeMap<String, JsonNode>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(method.getKey() + " " + path.getKey(), method.getValue())));
        return operations;
    }

    private static List<JsonNode> parameters(JsonNode document) {
        var found = new ArrayList<JsonNode>();
        operations(document)
                .values()
                .forEach(operation ->
                        operation.path("parameters").valueStream().forEach(one -> found.add(resolved(document, one))));
        return found;
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static void walk(JsonNode node, String pointer, BiConsumer<String, JsonNode> visit) {
        visit.accept(pointer, node);
        if (node.isObject()) {
            node.properties().forEach(one -> walk(one.getValue(), pointer + "/" + one.getKey(), visit));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, visit);
            }
        }
    }

    /** The part of JSON Schema that the document uses. */
    private static void assertValid(JsonNode document, JsonNode unresolved, JsonNode value, String where) {
        var schema = resolved(document, unresolved);
        switch (schema.path("type").asString()) {
            case "object" -> {
                assertThat(value.isObject()).as(where).isTrue();
                schema.path("required")
                        .valueStream()
                        .forEach(name -> assertThat(value.has(name.asString()))
                                .as(where + "/" + name.asString())
                                .isTrue());
                value.properties().stream()
                        .filter(_ -> schema.has("properties"))
                        .forEach(one -> {
                            assertThat(schema.path("properties").has(one.getKey()))
                                    .as("undescribed " + where + "/" + one.getKey())
                                    .isTrue();
                            assertValid(
                                    document,
                                    schema.path("properties").path(one.getKey()),
                                    one.getValue(),
                                    where + "/" + one.getKey());
                        });
            }
            case "array" -> {
                assertThat(value.isArray()).as(where).isTrue();
                value.valueStream().forEach(one -> assertValid(document, schema.path("items"), one, where + "/*"));
            }
            case "string" -> {
                assertThat(value.isString()).as(where).isTrue();
                if (schema.has("enum")) {
                    assertThat(schema.path("enum")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .collect(Collectors.toSet()))
                            .as(where)
                            .contains(value.asString());
                }
                if (schema.has("pattern")) {
                    assertThat(value.asString())
                            .as(where)
                            .matches(schema.path("pattern").asString());
                }
            }
            case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
            default -> throw new AssertionError("a schema without type: " + where + " " + schema);
        }
    }
}

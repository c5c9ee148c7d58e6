package se.skyddsnat.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Real people are met only by a complete house, and never beside made-up ones. */
class StartGateTest {

    private static final Map<String, Object> COMPLETE = Map.of(
            "skyddsnat.production", "true",
            "skyddsnat.db.url", "jdbc:postgresql://db.example.invalid/skyddsnat",
            "skyddsnat.oidc.issuer", "https://log-in.example.invalid",
            "skyddsnat.oidc.client-id", "board",
            "skyddsnat.oidc.client-secret", "not a real one",
            "skyddsnat.person-key", "0123456789abcdef0123456789abcdef");

    @Test
    void a_complete_house_may_start() {
        pass(COMPLETE);
    }

    @Test
    void production_names_every_missing_thing_at_once() {
        assertThatThrownBy(() -> pass(Map.of("skyddsnat.production", "true")))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll(
                        "SKYDDSNAT_DB_URL",
                        "SKYDDSNAT_OIDC_ISSUER",
                        "SKYDDSNAT_OIDC_CLIENT_ID",
                        "SKYDDSNAT_OIDC_CLIENT_SECRET",
                        "SKYDDSNAT_PERSON_KEY")
                .hasMessageNotContaining("\n");
    }

    @Test
    void whoever_says_nothing_is_held_to_production() {
        assertThatThrownBy(() -> pass(Map.of())).isInstanceOf(NotReady.class).hasMessageContaining("SKYDDSNAT_DB_URL");
    }

    @ParameterizedTest
    @CsvSource({
        "skyddsnat.db.url, mysql://somewhere, jdbc:postgresql:",
        "skyddsnat.oidc.issuer, http://log-in.example.invalid, https",
        "skyddsnat.oidc.issuer, not an address, https",
        "skyddsnat.person-key, short, 32 characters"
    })
    void a_wrong_thing_is_as_bad_as_a_missing_one(String name, String value, String said) {
        var given = new HashMap<>(COMPLETE);
        given.put(name, value);
        assertThatThrownBy(() -> pass(given)).isInstanceOf(NotReady.class).hasMessageContaining(said);
    }

    @Test
    void the_demo_starts_alone() {
        pass(Map.of("skyddsnat.demo", "true"));
    }

    @ParameterizedTest
    @CsvSource({
        "skyddsnat.production, true, --production",
        "skyddsnat.db.url, jdbc:postgresql://db.example.invalid/skyddsnat, SKYDDSNAT_DB_URL",
        "skyddsnat.oidc.issuer, https://log-in.example.invalid, SKYDDSNAT_OIDC_ISSUER"
    })
    void the_demo_never_stands_beside_real_people(String name, String value, String said) {
        assertThatThrownBy(() -> pass(Map.of("skyddsnat.demo", "true", name, value)))
                .isInstanceOf(NotReady.class)
                .hasMessageContaining(said);
    }

    @Test
    void a_refused_start_is_told_in_one_line() {
        var analysis = Objects.requireNonNull(
                new StartFailure().analyze(new IllegalStateException(new NotReady(List.of("a", "b")))));
        assertThat(OneLine.of(analysis)).isEqualTo("a; b");
    }

    private static void pass(Map<String, Object> given) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        try (var house = new GenericApplicationContext()) {
            house.setEnvironment(environment);
            new StartGate().initialize(house);
        }
    }
}

package se.skyddsnat.setup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * What must be given before real people may be met, and what must not be given beside the made-up ones. There is no
 * third way: whatever is not the demo is held to everything.
 */
final class Demands {

    private static final int LENGTH_OF_A_KEY = 32;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Environment given;

    Demands(Environment given) {
        this.given = given;
    }

    /** Each fault as a sentence with what mends it; empty when the house may start. */
    List<String> faults() {
        boolean demo = given.getProperty("skyddsnat.demo", Boolean.class, false);
        boolean production = given.getProperty("skyddsnat.production", Boolean.class, false);
        return demo ? besideMadeUpPeople(production) : beforeRealPeople();
    }

    private List<String> besideMadeUpPeople(boolean production) {
        var faults = new ArrayList<String>();
        if (production) {
            faults.add("the demo and --production can never be on together; choose one");
        }
        for (var name : List.of("skyddsnat.db.url", "skyddsnat.oidc.issuer")) {
            if (has(name)) {
                faults.add(
                        inEnvironment(name) + " is set, and the demo would bring made-up people there; take it away or"
                                + " start with --production");
            }
        }
        return faults;
    }

    private List<String> beforeRealPeople() {
        var faults = new ArrayList<String>();
        demand(faults, "skyddsnat.db.url", "the address of the database");
        demand(faults, "skyddsnat.oidc.issuer", "the address of the log-in service");
        demand(faults, "skyddsnat.oidc.client-id", "the name this installation has at the log-in service");
        demand(faults, "skyddsnat.oidc.client-secret", "the secret this installation has at the log-in service");
        demand(faults, "skyddsnat.person-key", "the key that identity numbers are fingerprinted with");
        refuseWrong(faults);
        return faults.isEmpty() ? faults : heading(faults);
    }

    private void demand(List<String> faults, String name, String what) {
        if (!has(name)) {
            faults.add(inEnvironment(name) + " (" + what + ") is missing");
        }
    }

    private void refuseWrong(List<String> faults) {
        if (has("skyddsnat.db.url") && !value("skyddsnat.db.url").startsWith("jdbc:postgresql:")) {
            faults.add("SKYDDSNAT_DB_URL must begin with jdbc:postgresql:");
        }
        if (has("skyddsnat.oidc.issuer") && !isSafe(value("skyddsnat.oidc.issuer"))) {
            faults.add("SKYDDSNAT_OIDC_ISSUER must be an https address");
        }
        if (has("skyddsnat.person-key") && value("skyddsnat.person-key").length() < LENGTH_OF_A_KEY) {
            faults.add("SKYDDSNAT_PERSON_KEY must have at least " + LENGTH_OF_A_KEY + " characters");
        }
    }

    private static List<String> heading(List<String> faults) {
        var all = new ArrayList<>(faults);
        all.set(0, "production is not ready: " + faults.getFirst());
        return all;
    }

    private static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || LOOPBACK.contains(uri.getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean has(String name) {
        return !value(name).isBlank();
    }

    private String value(String name) {
        return given.getProperty(name, "");
    }

    private static String inEnvironment(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}

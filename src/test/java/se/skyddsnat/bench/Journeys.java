package se.skyddsnat.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people do with the pages: a social worker looks at her day and opens a matter, a neighbour reports, somebody follows a receipt. */
final class Journeys {

    static final List<String> KINDS = List.of("desk", "matter", "report", "receipt");

    private static final Pattern CODE = Pattern.compile("\\b([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,7})\\b");
    private static final int LENGTH_OF_A_CODE = 29;
    private static final int RECEIPTS_KEPT = 500;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;
    private final List<Caller> staff = new ArrayList<>();
    private final Map<Caller, List<String>> matters = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> receipts = new ConcurrentLinkedQueue<>();

    Journeys(House house, int people) throws Exception {
        this.address = house.address();
        try (var connection = house.connect("postgres")) {
            for (int i = 1; i <= people; i++) {
                var login = "prov%03d.0380".formatted(i);
                var caller = new Caller(http, address).signedIn(login);
                staff.add(caller);
                matters.put(caller, mattersOf(connection, login));
            }
        }
    }

    private static List<String> mattersOf(Connection connection, String login) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select m.id from cases_matter m join organisation_staff s on s.id = m.owner_id
                 where s.login = ? and m.stage <> 'CLOSED' limit 40""")) {
            statement.setString(1, login);
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Does one thing of that kind; whether the answer was the right one, and how long the answer itself took. */
    Done once(String kind) {
        return switch (kind) {
            case "desk" -> timed(() -> anybody().get("/desk").statusCode() == 200);
            case "matter" -> matter(anybody());
            case "report" -> report();
            case "receipt" -> receipt();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** @param nanos how long the last answer took: the page, or the sending of the report */
    record Done(boolean right, long nanos) {}

    private Done matter(Caller caller) {
        var hers = matters.getOrDefault(caller, List.of());
        var id = hers.get(ThreadLocalRandom.current().nextInt(hers.size()));
        return timed(() -> caller.get("/desk/arende/" + id).statusCode() == 200);
    }

    /** A neighbour's whole report: opens the page, what she writes is kept, she sends it. The sending is what is timed. */
    private Done report() {
        var caller = new Caller(http, address);
        caller.get("/orosanmalan");
        caller.post(
                "/utkast/orosanmalan",
                "voice",
                "private",
                "c1-given",
                "Okänd",
                "c1-age",
                "7",
                "c1-about",
                "Pojken i grannhuset",
                "home-address",
                "",
                "home-municipality",
                "0380",
                "worry",
                "Jag hör skrik och gråt nästan varje kväll och pojken är ofta ute ensam sent.");
        return timed(() -> {
            var answer = caller.post("/orosanmalan/skicka");
            return answer.statusCode() == 302
                    && keptReceipt(
                            caller, answer.headers().firstValue("Location").orElse(""));
        });
    }

    private boolean keptReceipt(Caller caller, String location) {
        if (receipts.size() < RECEIPTS_KEPT) {
            var page = caller.get(location.replaceFirst("^https?://[^/]+", ""));
            // The code stands in two lines, so that it can be read aloud.
            var code = CODE.matcher(page.body())
                    .results()
                    .map(part -> part.group(1))
                    .collect(Collectors.joining("-"));
            if (code.length() == LENGTH_OF_A_CODE) {
                receipts.add(code);
            }
        }
        return location.contains("/orosanmalan/klart");
    }

    private Done receipt() {
        var code = receipts.poll();
        if (code == null) {
            return new Done(true, 0);
        }
        receipts.add(code);
        var caller = new Caller(http, address);
        caller.get("/kvitto");
        return timed(() -> caller.post("/kvitto", "code", code).statusCode() == 200);
    }

    private Caller anybody() {
        return staff.get(ThreadLocalRandom.current().nextInt(staff.size()));
    }

    private static Done timed(java.util.function.BooleanSupplier act) {
        long began = System.nanoTime();
        boolean right = act.getAsBoolean();
        return new Done(right, System.nanoTime() - began);
    }
}

package se.skyddsnat.vigil;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import se.skyddsnat.exchange.OtherSystem;

/**
 * Really kills the program, and the database under it, while reports come in from several senders at once: none that has
 * been given a receipt is lost, and none that was sent again is there twice.
 *
 * <p>The system property {@code skyddsnat.kill.reports} says how many reports, {@code skyddsnat.kill.times} how many
 * times it is killed.
 */
class KilledAnywhereTest {

    private static final int REPORTS = Integer.getInteger("skyddsnat.kill.reports", 600);
    private static final int KILLS = Integer.getInteger("skyddsnat.kill.times", 3);
    private static final int SENDERS = 6;
    private static final List<String> PLACES = List.of("0380", "0180", "1280", "1480", "2480", "2584", "0980");
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\":\"([^\"]+)\"");

    private final Map<Integer, String> receipts = new ConcurrentHashMap<>();
    private final String run = UUID.randomUUID().toString();
    private final AtomicInteger unknown = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> differing = new ConcurrentLinkedQueue<>();
    private final Random chance = new Random();

    @Test
    void nothingThatGotAReceiptIsLostAndNothingIsThereTwice() throws Exception {
        var folder = Path.of("target", "killed", UUID.randomUUID().toString());
        try (var house = new House(folder)) {
            house.start();
            untilItReceives(house);
            var next = new AtomicInteger();
            try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < SENDERS; i++) {
                    senders.submit(() -> sendAll(house, next));
                }
                killAgainAndAgain(house);
            }
            assertThat(receipts).hasSize(REPORTS);
            assertThat(differing).as("the same key, the same receipt").isEmpty();
            assertEveryReceiptIsKnown(house);
            assertNothingLostAndNothingTwice(house);
            Files.writeString(
                    Path.of("target", "killed", "result.txt"),
                    "%d reports, killed %d times, %d calls without an answer: 0 lost, 0 twice%n"
                            .formatted(REPORTS, KILLS, unknown.get()));
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private void killAgainAndAgain(House house) throws Exception {
        int share = REPORTS / (KILLS + 1);
        for (int kill = 1; kill <= KILLS; kill++) {
            int limit = share * (kill - 1) + 1 + chance.nextInt(share);
            while (receipts.size() < limit) {
                Thread.sleep(1 + chance.nextInt(5));
            }
            if (kill == 2) {
                house.killDatabase();
            } else {
                house.kill();
            }
            house.start();
        }
    }

    private void sendAll(House house, AtomicInteger next) {
        var sender = new OtherSystem(house.address());
        for (int i = next.getAndIncrement(); i < REPORTS; i = next.getAndIncrement()) {
            deliver(sender, i);
            if (i % 10 == 0) {
                deliver(sender, i);
            }
        }
    }

    /** Sends until there is an answer, as any sender does that was not told whether it arrived. */
    private void deliver(OtherSystem sender, int number) {
        for (int attempt = 0; attempt < 3_000; attempt++) {
            try {
                if (sender.token().isEmpty()) {
                    sender.signIn("skola-uppsala");
                }
                var answer = sender.report(key(number), report(number));
                if (answer.statusCode() == 201) {
                    acknowledged(number, answer.body());
                    return;
                }
                sender.withToken("");
            } catch (OtherSystem.NoAnswer | AssertionError e) {
                unknown.incrementAndGet();
                sender.withToken("");
            }
            pause();
        }
        throw new AssertionError("no answer to report " + number);
    }

    private void acknowledged(int number, String body) {
        var receipt = receipt(body);
        var before = receipts.putIfAbsent(number, receipt);
        if (before != null && !before.equals(receipt)) {
            differing.add(number + ": " + before + " and " + receipt);
        }
    }

    private void assertEveryReceiptIsKnown(House house) {
        var sender = new OtherSystem(house.address()).signIn("skola-uppsala");
        receipts.forEach((number, receipt) -> assertThat(
                        sender.get("/api/v1/concerns/" + receipt).statusCode())
                .as("receipt of report " + number)
                .isEqualTo(200));
    }

    private static void assertNothingLostAndNothingTwice(House house) throws IOException, SQLException {
        for (var table : List.of(
                "concerns_report",
                "concerns_receipt",
                "concerns_concern",
                "concerns_queue_item",
                "exchange_received")) {
            assertThat(count(house, "select count(*) from " + table)).as(table).isEqualTo(REPORTS);
        }
        assertThat(count(house, "select count(distinct worry) from concerns_report"))
                .isEqualTo(REPORTS);
        assertThat(count(house, "select count(*) from cases_matter")).isEqualTo(REPORTS);
        assertThat(
                        count(
                                house,
                                "select count(*) from concerns_concern c where not exists (select 1 from clocks_running k where k.about_id = c.id)"))
                .isZero();
    }

    private static int count(House house, String statement) throws IOException, SQLException {
        try (var connection = house.database();
                var rows = connection.createStatement().executeQuery(statement)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The first start lays out the map of Sweden, so it takes its time; what it is asked meanwhile it cannot keep. */
    private static void untilItReceives(House house) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < deadline) {
            try {
                var visitor = new OtherSystem(house.address());
                if (visitor.get("/logga-in?kommun=2584").body().contains("ordforande.2584")) {
                    return;
                }
            } catch (OtherSystem.NoAnswer e) {
                // not yet
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it does not start:\n" + house.lastWords());
    }

    /** A report keeps its key, however often it has to be sent. */
    private String key(int number) {
        return UUID.nameUUIDFromBytes((run + number).getBytes(UTF_8)).toString();
    }

    private static String report(int number) {
        return OtherSystem.about("Barn " + number, PLACES.get(number % PLACES.size()));
    }

    private static String receipt(String body) {
        var found = RECEIPT.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

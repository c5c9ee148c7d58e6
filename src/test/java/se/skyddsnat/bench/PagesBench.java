package se.skyddsnat.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Prints how the pages answer under load, and beside it how fast a plain driver says the same to the same database. */
class PagesBench {

    private static final Path DATA = Path.of("target/bench").toAbsolutePath();
    private static final int PORT = Integer.getInteger("skyddsnat.bench.port", 8099);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("skyddsnat.bench.warm", 60));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("skyddsnat.bench.seconds", 120));
    private static final Duration FULL_SPEED = Duration.ofSeconds(15);
    private static final int PEOPLE = 100;
    private static final int AT_ONCE = 8;

    @Test
    void pages() throws Exception {
        if (!Boolean.getBoolean("skyddsnat.bench.same-data")) {
            deleteOld();
            try (var first = House.start(DATA, PORT)) {
                say("first page, empty data folder   %s", seconds(first.firstPage()));
                fill(first);
            }
        }
        try (var house = House.start(DATA, PORT)) {
            say("first page, built system        %s", seconds(house.firstPage()));
            var journeys = new Journeys(house, PEOPLE);
            say("warming up for %d s …", WARM_UP.toSeconds());
            Load.steady(journeys, 50, WARM_UP);
            say("measuring for %d s at 50 requests a second …", MEASURED.toSeconds());
            print(Load.steady(journeys, 50, MEASURED));
            say(
                    "memory of the program           %d MB (and the database %d MB)",
                    house.memoryOfTheProgram(), house.memoryOfTheDatabase());
            compare(house, journeys);
        }
    }

    private static void fill(House house) throws IOException, SQLException {
        long began = System.nanoTime();
        say("making 100,000 persons and 50,000 matters …");
        try (var connection = house.connect("postgres");
                var statement = connection.createStatement()) {
            for (var part : Files.readString(Path.of("src/test/resources/bench/crowd.sql"))
                    .split(";\n")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
            statement.execute("alter system set logging_collector = on");
            statement.execute("alter system set log_destination = 'jsonlog'");
            statement.execute("alter system set log_filename = 'said.log'");
            statement.execute("alter system set log_rotation_age = 0");
            statement.execute("alter system set log_rotation_size = 0");
            try (var rows = statement.executeQuery("""
                    select (select count(*) from identity_person), (select count(*) from cases_matter),
                           (select count(*) from cases_matter m join organisation_board b on b.id = m.board_id
                             where b.municipality_code = '0380' and m.stage <> 'CLOSED')""")) {
                rows.next();
                say(
                        "persons %d · matters %d · open in Uppsala %d · made in %s",
                        rows.getInt(1),
                        rows.getInt(2),
                        rows.getInt(3),
                        seconds(Duration.ofNanos(System.nanoTime() - began)));
            }
        }
    }

    private static void print(Map<String, Timings> timings) {
        say("");
        say("             answers   wrong      p50      p95      p99");
        timings.forEach((kind, t) -> say(
                "%-10s %9d %7d %8s %8s %8s",
                kind, t.count(), t.failures(), ms(t.within(0.5)), ms(t.within(0.95)), ms(t.within(0.99))));
        say("");
        say(
                "report p99 %s (aim 300 ms) · desk p95 %s · matter p95 %s (aim 100 ms)",
                ms(timings.get("report").within(0.99)),
                ms(timings.get("desk").within(0.95)),
                ms(timings.get("matter").within(0.95)));
        say(
                "load of the machine while this ran: %.1f on %d cores",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        say("a receipt look-up waits 400 ms on purpose, so that codes cannot be guessed");
    }

    /** The same statements by the plain driver, and by the pages, each as fast as eight at once can. */
    private static void compare(House house, Journeys journeys) throws Exception {
        say("");
        say(
                "as fast as %d at once can, %d s each     pages/s   plain driver/s   ratio",
                AT_ONCE, FULL_SPEED.toSeconds());
        for (var kind : List.of("desk", "matter", "report")) {
            var captured = capture(house, journeys, kind);
            double pages = Load.asFastAsPossible(AT_ONCE, FULL_SPEED, _ -> () -> journeys.once(kind));
            try {
                double plain = plain(house, captured);
                say(
                        "%-10s %5d statements %21.0f %16.0f %7.2f",
                        kind, captured.getFirst().said().size(), pages, plain, pages / plain);
            } catch (IllegalStateException e) {
                // Statements that write may not bear being said twice; then there is no ratio, and the reader is told.
                say("%-10s %38.0f   the plain driver could not say it again: %s", kind, pages, e.getCause());
            }
        }
    }

    private static double plain(House house, List<Statements> captured) throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                connections.add(house.connect("skyddsnat_app"));
            }
            var born = captured.stream().map(one -> one.born(captured)).toList();
            return Load.asFastAsPossible(AT_ONCE, FULL_SPEED, i -> new Runnable() {
                private int at = i;

                @Override
                public void run() {
                    int which = at++ % captured.size();
                    try {
                        captured.get(which).sayAgain(connections.get(i), born.get(which));
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            });
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    /** Lets the database write down what it is told during twenty acts, one after the other. */
    private static List<Statements> capture(House house, Journeys journeys, String kind) throws Exception {
        var log = DATA.resolve("postgres/log/said.json");
        writeDown(house, "0");
        var captured = new ArrayList<Statements>();
        for (int i = 0; i < 20; i++) {
            long from = Files.size(log);
            journeys.once(kind);
            Thread.sleep(150);
            captured.add(Statements.from(log, from, Files.size(log)));
        }
        writeDown(house, "-1");
        return captured;
    }

    private static void writeDown(House house, String slowerThan) throws Exception {
        try (var connection = house.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_min_duration_statement = " + slowerThan);
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(1_000);
    }

    private static void deleteOld() throws IOException {
        if (Files.exists(DATA)) {
            try (var files = Files.walk(DATA)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String ms(Duration time) {
        return time.toMillis() + " ms";
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}

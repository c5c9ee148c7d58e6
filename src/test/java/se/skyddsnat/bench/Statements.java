package se.skyddsnat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the program says to the database for one act, as the database itself wrote it down; can be said again by a
 * plain driver without the program, with new ids in place of those that were new then.
 */
record Statements(List<Said> said) {

    private static final Pattern EXECUTED = Pattern.compile("(?s)^(?:duration: [0-9.]+ ms  )?execute [^:]*: (.*)$");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'([^']*+(?:''[^']*+)*+)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern NEW_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern FINGERPRINT = Pattern.compile("\\\\x[0-9a-f]{64}");

    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:[0-9.]+[+-]\\d\\d(:\\d\\d)?");

    /** One statement with its parameters in the order of their places. */
    record Said(String sql, List<@Nullable String> parameters) {}

    /** Reads what the program said while something was written down between two lengths of the log. */
    static Statements from(Path log, long fromByte, long toByte) throws IOException {
        var json = JsonMapper.builder().build();
        var byServer = new HashMap<Integer, List<Said>>();
        var all = new ArrayList<List<Said>>();
        try (var file = Files.newByteChannel(log)) {
            var bytes = java.nio.ByteBuffer.allocate((int) (toByte - fromByte));
            file.position(fromByte);
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {
                // reads on until all is there
            }
            for (var line : new String(bytes.array(), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
                var entry = line.isBlank() ? null : json.readTree(line);
                if (entry != null && entry.path("user").asString("").equals("skyddsnat_app")) {
                    var found = EXECUTED.matcher(entry.path("message").asString(""));
                    if (found.find()) {
                        var open = byServer.computeIfAbsent(entry.path("pid").asInt(), _ -> new ArrayList<>());
                        open.add(said(found.group(1), entry.path("detail").asString("")));
                        if (found.group(1).matches("(?i)(commit|rollback)")) {
                            all.add(byServer.remove(entry.path("pid").asInt()));
                        }
                    }
                }
            }
        }
        byServer.values().forEach(all::add);
        return new Statements(all.stream()
                .filter(acts -> acts.stream().noneMatch(s -> s.sql().contains("scheduled_tasks")))
                .flatMap(List::stream)
                .toList());
    }

    private static Said said(String sql, String detail) {
        var values = new HashMap<Integer, @Nullable String>();
        var found = PARAMETER.matcher(detail);
        while (found.find()) {
            values.put(
                    Integer.valueOf(found.group(1)),
                    found.group(2).equals("NULL") ? null : found.group(3).replace("''", "'"));
        }
        var parameters = new ArrayList<@Nullable String>();
        var text = new StringBuilder();
        var place = PLACE.matcher(sql.replace("?", "??"));
        while (place.find()) {
            var value = values.get(Integer.valueOf(place.group(1)));
            parameters.add(value);
            place.appendReplacement(
                    text, value != null && INSTANT.matcher(value).matches() ? "?::timestamptz" : "?");
        }
        place.appendTail(text);
        return new Said(text.toString(), parameters);
    }

    /** The ids that this act itself brought into the world: those it inserted. */
    List<String> born(Iterable<Statements> others) {
        var elsewhere = new ArrayList<String>();
        others.forEach(one -> elsewhere.addAll(one == this ? List.of() : one.ids()));
        return ids().stream().filter(id -> !elsewhere.contains(id)).distinct().toList();
    }

    private List<String> ids() {
        var ids = new ArrayList<String>();
        for (var one : said) {
            if (one.sql().stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("insert")) {
                one.parameters().stream()
                        .filter(p -> p != null
                                && (NEW_ID.matcher(p).matches()
                                        || FINGERPRINT.matcher(p).matches()))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    /** Says it all again, with other ids in place of those that were born. */
    void sayAgain(Connection connection, List<String> born) throws SQLException {
        var renamed = new HashMap<String, String>();
        born.forEach(id -> renamed.put(id, other(id)));
        for (var one : said) {
            try (var statement = connection.prepareStatement(one.sql())) {
                for (int i = 0; i < one.parameters().size(); i++) {
                    statement.setString(i + 1, renamed(one.parameters().get(i), renamed));
                }
                drain(statement.execute() ? statement.getResultSet() : null);
            }
        }
    }

    private static @Nullable String renamed(@Nullable String value, Map<String, String> renamed) {
        if (value == null || renamed.isEmpty()) {
            return value;
        }
        var whole = renamed.get(value);
        if (whole != null) {
            return whole;
        }
        var text = value;
        for (var pair : renamed.entrySet()) {
            text = text.contains(pair.getKey()) ? text.replace(pair.getKey(), pair.getValue()) : text;
        }
        return text;
    }

    private static void drain(java.sql.@Nullable ResultSet rows) throws SQLException {
        if (rows != null) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getString(i);
                }
            }
        }
    }

    private static String other(String id) {
        if (id.startsWith("\\x")) {
            var bytes = new byte[32];
            ThreadLocalRandom.current().nextBytes(bytes);
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return UUID.randomUUID().toString();
    }
}

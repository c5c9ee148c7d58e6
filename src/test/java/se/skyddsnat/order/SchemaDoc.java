package se.skyddsnat.order;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the house as a document, one chapter a room. */
final class SchemaDoc {

    private static final String HEAD = """
            # The tables

            Every table as it stands after all migrations. *Walled*: row security is enabled and forced, so that without a permit there
            is no row. *National*: no person stands in it, and all boards may see it. Generated from the database; a test keeps it true.
            """;

    private final JdbcClient sql;
    private final List<String> tables;

    SchemaDoc(JdbcClient sql, List<String> tables) {
        this.sql = sql;
        this.tables = tables;
    }

    String text() {
        var rooms = tables.stream()
                .collect(Collectors.groupingBy(table -> table.split("_", 2)[0], TreeMap::new, Collectors.toList()));
        var text = new StringBuilder(HEAD);
        rooms.forEach((room, itsTables) -> {
            text.append("\n## ").append(room).append('\n');
            itsTables.forEach(table -> text.append(table(table)));
        });
        return text.toString();
    }

    private String table(String table) {
        return "\n**%s** · %s\n\n%s%s"
                .formatted(table, walled(table) ? "walled" : "national", columns(table), keys(table));
    }

    private boolean walled(String table) {
        return sql.sql("select relrowsecurity and relforcerowsecurity from pg_class where oid = to_regclass(?)")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private String columns(String table) {
        return sql.sql("""
                        select '`' || attname || '` ' || format_type(atttypid, atttypmod) || case when attnotnull then '' else ' or nothing' end
                          from pg_attribute where attrelid = to_regclass(?) and attnum > 0 and not attisdropped
                         order by attnum""").param(table).query(String.class).list().stream()
                .collect(Collectors.joining(" · ", "", "\n"));
    }

    private String keys(String table) {
        return sql.sql("""
                        select pg_get_constraintdef(oid) from pg_constraint
                         where conrelid = to_regclass(?) and contype in ('p', 'u', 'f', 'x') order by contype = 'f', conname""").param(table).query(String.class).list().stream()
                .map("- %s\n"::formatted)
                .collect(Collectors.joining("", "\n", ""));
    }
}

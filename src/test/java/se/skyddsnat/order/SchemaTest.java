package se.skyddsnat.order;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.stories.Story;

/** Keeps the order of the database as it really stands after all migrations: walls, keys, times and names. */
class SchemaTest extends Story {

    private static final Set<String> OF_THE_FRAME =
            Set.of("event_publication", "scheduled_tasks", "flyway_schema_history");

    @Autowired
    private JdbcClient sql;

    @Test
    void everyForeignKeyIsIndexed() {
        var bare = sql.sql("""
                select c.conrelid::regclass || ' ' || c.conname
                  from pg_constraint c
                 where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                   and not exists (
                     select from pg_index i
                      where i.indrelid = c.conrelid
                        and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
                 order by 1""").query(String.class).list();
        ListedExceptions.read("unindexed-keys.txt").hold(bare, "every foreign key has an index that begins with it");
    }

    @Test
    void whatHangsOnARowOfABoardHangsOnItByTheBoard() {
        var loose = sql.sql("""
                select c.conrelid::regclass || ' ' || c.conname
                  from pg_constraint c
                  join pg_attribute mine on mine.attrelid = c.conrelid and mine.attname = 'board_id'
                  join pg_attribute theirs on theirs.attrelid = c.confrelid and theirs.attname = 'board_id'
                 where c.contype = 'f' and not (c.conkey @> array[mine.attnum] and c.confkey @> array[theirs.attnum])
                 order by 1""").query(String.class).list();
        ListedExceptions.read("keys-without-board.txt")
                .hold(loose, "a key to another row of a board names the board too");
    }

    @Test
    void everyTableOfABoardStandsBehindTheWall() {
        var open = sql.sql("""
                select c.relname from pg_class c
                 where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in
                     ('board_id', 'person_id', 'child_id', 'person_key', 'given_name', 'family_name', 'matter_id'))
                   and not (c.relrowsecurity and c.relforcerowsecurity)
                 order by 1""").query(String.class).list();
        ListedExceptions.read("tables-without-wall.txt").hold(open, "row security is enabled and forced");
    }

    /** Row security without a policy for a granted command refuses silently; the right itself must be taken away then. */
    @Test
    void everyGrantedCommandHasItsPolicyAndNoPolicyLooksAway() {
        var faults = sql.sql("""
                select c.relname || ' ' || v.command
                  from pg_class c
                 cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) v (command)
                 where c.relrowsecurity and c.relnamespace = 'public'::regnamespace
                   and has_table_privilege('skyddsnat_app', c.oid, v.command)
                   and not exists (select from pg_policies p
                                    where p.tablename = c.relname and p.cmd in ('ALL', v.command)
                                      and coalesce(p.qual, p.with_check) is distinct from 'true')
                 order by 1""").query(String.class).list();
        ListedExceptions.read("policies-missing.txt")
                .hold(faults, "a policy that asks for something, for every granted command");
    }

    @Test
    void theProgramOwnsNothingAndBypassesNothing() {
        assertThat(sql.sql("select session_user::text").query(String.class).single())
                .isEqualTo("skyddsnat_app");
        assertThat(sql.sql("""
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                          from pg_roles where rolname = 'skyddsnat_app'""").query(Boolean.class).single()).isFalse();
        assertThat(names("select relname from pg_class where relowner = 'skyddsnat_app'::regrole"))
                .isEmpty();
        assertThat(names("select roleid::regrole::text from pg_auth_members where member = 'skyddsnat_app'::regrole"))
                .isEmpty();
        assertThat(names(
                        "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"
                                + " and has_table_privilege('skyddsnat_app', oid, 'TRUNCATE')"))
                .isEmpty();
    }

    @Test
    void viewsAskAsTheCallerAndFunctionsOfTheOwnerAreListed() {
        assertThat(names("select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace"
                        + " and not coalesce(reloptions @> '{security_invoker=true}', false)"))
                .isEmpty();
        assertThat(names("select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"
                        + " and not coalesce(array_to_string(proconfig, ' ') like '%search_path%', false)"))
                .as("a function with the owner's rights fixes its search_path")
                .isEmpty();
        ListedExceptions.read("owner-functions.txt")
                .hold(
                        names("select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"),
                        "a function with the owner's rights looks over the wall");
    }

    @Test
    void everyInstantKnowsItsZone() {
        assertThat(names("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public' and table_name <> 'flyway_schema_history'"
                        + " and data_type in ('timestamp without time zone', 'time with time zone')"))
                .isEmpty();
    }

    @Test
    void tablesAreNamedAfterTheirRoomInTheSingular() {
        var rooms = Set.of(requireNonNull(
                Path.of("src/main/resources/db/migration").toFile().list()));
        var strays = new TreeSet<String>();
        for (var table : tables()) {
            boolean singular = !table.endsWith("s") || table.endsWith("ss") || table.endsWith("series");
            if (!singular || !rooms.contains(table.split("_", 2)[0]) || !table.contains("_")) {
                strays.add(table);
            }
        }
        assertThat(strays).as("module_thing, in the singular").isEmpty();
    }

    @Test
    void theSchemaIsAsWritten() {
        GeneratedDoc.compare(Path.of("docs/schema.md"), new SchemaDoc(sql, tables()).text());
    }

    private List<String> tables() {
        return names(
                        "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"
                                + " and not relispartition order by 1")
                .stream()
                .filter(table -> !OF_THE_FRAME.contains(table))
                .toList();
    }

    private List<String> names(String query) {
        return sql.sql(query).query(String.class).list();
    }
}

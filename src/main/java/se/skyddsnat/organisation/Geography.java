package se.skyddsnat.organisation;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.kernel.Facts;

/** Lays out the map the first time the house starts: regions, municipalities, postal areas, and a board for every municipality. */
@Component
@Order(Geography.FIRST)
class Geography implements ApplicationRunner {

    static final int FIRST = 10;

    private final JdbcTemplate sql;

    Geography(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var known = sql.queryForObject("select count(*) from organisation_board", Integer.class);
        if (known == null || known == 0) {
            regions();
            municipalities();
            postalAreas();
            boards();
        }
    }

    private void regions() {
        sql.batchUpdate(
                "insert into organisation_region (code, name) values (?, ?)",
                rows(Facts.read("/facts/regions.tsv", "code", "county", "short_name", "letter", "seat").stream()
                        .map(r -> new Object[] {r[0], r[1]})
                        .toList()));
    }

    private void municipalities() {
        sql.batchUpdate(
                """
                insert into organisation_municipality (code, name, region_code, population, latitude, longitude)
                values (?, ?, ?, ?, ?, ?)""",
                rows(facts().stream()
                        .map(r -> new Object[] {
                            r[0], r[2], r[3], Integer.valueOf(r[4]), Double.valueOf(r[7]), Double.valueOf(r[8])
                        })
                        .toList()));
    }

    private void postalAreas() {
        sql.batchUpdate(
                """
                insert into organisation_postal_area (first_code, last_code, municipality_code) values (?, ?, ?)
                on conflict do nothing""",
                rows(Facts.read("/facts/postal-areas.tsv", "from", "to", "locality", "municipality").stream()
                        .map(r -> new Object[] {Integer.valueOf(r[0]), Integer.valueOf(r[1]), r[3]})
                        .toList()));
    }

    private void boards() {
        sql.batchUpdate(
                "insert into organisation_board (id, municipality_code, name, phone) values (?, ?, ?, ?)",
                rows(facts().stream()
                        .map(r -> new Object[] {
                            Board.idOf(r[0]).value(),
                            r[0],
                            "Socialnämnden i " + r[2],
                            "0" + r[0].substring(0, 2) + "-900 " + r[0].substring(2) + "0"
                        })
                        .toList()));
    }

    private static List<String[]> facts() {
        return Facts.read(
                "/facts/municipalities.tsv",
                "code",
                "name",
                "short_name",
                "region",
                "people",
                "share_under_20",
                "seat",
                "lat",
                "lon");
    }

    private static List<Object[]> rows(List<Object[]> rows) {
        return rows;
    }
}

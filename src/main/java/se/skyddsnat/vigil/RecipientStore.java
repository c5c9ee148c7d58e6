package se.skyddsnat.vigil;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.kernel.BoardId;

/** Looks through all boards for doors and stand-ins that lead to nobody; what it reads is about staff only. */
@Repository
class RecipientStore {

    private static final String MISSING = """
            select 'NOBODY_ON_DUTY' kind, q.board_id, q.unit_id object from organisation_queue q
             where not exists (select 1 from organisation_duty d join organisation_staff s on s.id = d.staff_id
                                where d.unit_id = q.unit_id and d.on_duty @> :now
                                  and (s.ends_on is null or s.ends_on >= :today))
            union all
            select 'NOBODY_ON_DUTY', q.board_id, q.on_call_unit_id from organisation_queue q
             where not exists (select 1 from organisation_duty d join organisation_staff s on s.id = d.staff_id
                                where d.unit_id = q.on_call_unit_id and d.on_duty @> :now
                                  and (s.ends_on is null or s.ends_on >= :today))
            union all
            select 'NOBODY_TO_TELL', b.id, null from organisation_board b
             where not exists (select 1 from organisation_staff s
                                where s.board_id = b.id and (s.ends_on is null or s.ends_on >= :today)
                                  and s.roles && array['TEAM_LEADER', 'MANAGER', 'ADMINISTRATOR'])
            union all
            select 'SUBSTITUTE_GONE', a.board_id, a.staff_id from organisation_substitute a
              join organisation_staff s on s.id = a.substitute_id
             where a.away @> :now and s.ends_on < :today
            """;

    private final JdbcClient sql;

    RecipientStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Finding> missing(Instant now, LocalDate today) {
        return sql.sql(MISSING)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query((row, _) -> new Finding(
                        AlarmKind.valueOf(row.getString("kind")),
                        new BoardId(row.getObject("board_id", UUID.class)),
                        row.getObject("object", UUID.class),
                        null))
                .list();
    }
}

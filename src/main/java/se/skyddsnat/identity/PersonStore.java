package se.skyddsnat.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.CoordinationNumber;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.PersonKey;
import se.skyddsnat.kernel.Personnummer;
import se.skyddsnat.kernel.TemporaryNumber;

@Repository
class PersonStore {

    private final JdbcClient sql;

    PersonStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Permit permit, PersonId id, NewPerson person, @Nullable PersonKey key) {
        var contact = person.contact();
        sql.sql("""
                        insert into identity_person (id, board_id, person_key, number_kind, number, given_name, family_name,
                          birth_date, sex, language, address, postal_code, place, municipality_code, phone, school, protection)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        permit.board().value(),
                        key == null ? null : key.hex(),
                        kind(person.number()),
                        person.number().value().orElse(null),
                        person.givenName(),
                        person.familyName(),
                        person.birthDate(),
                        person.sex() == null ? null : person.sex().name(),
                        person.language().tag(),
                        contact.address(),
                        contact.postalCode(),
                        contact.place(),
                        contact.municipalityCode(),
                        contact.phone(),
                        contact.school(),
                        person.protection().name()))
                .update();
    }

    void relate(Permit permit, PersonId person, Relation relation, PersonId other) {
        sql.sql(
                        "insert into identity_relation (board_id, person_id, other_id, kind) values (?, ?, ?, ?) on conflict do nothing")
                .params(permit.board().value(), person.value(), other.value(), relation.name())
                .update();
    }

    Optional<Person> find(Permit permit, PersonId id) {
        return sql.sql("select * from identity_person where board_id = ? and id = ?")
                .params(permit.board().value(), id.value())
                .query((row, _) -> person(row))
                .optional();
    }

    List<Person> findAll(Permit permit, Collection<PersonId> ids) {
        return sql.sql("select * from identity_person where board_id = ? and id = any(?)")
                .params(
                        permit.board().value(),
                        ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> person(row))
                .list();
    }

    Optional<Person> byKey(Permit permit, PersonKey key) {
        return sql.sql("select * from identity_person where board_id = ? and person_key = ?")
                .params(permit.board().value(), key.hex())
                .query((row, _) -> person(row))
                .optional();
    }

    Optional<Person> byNumber(Permit permit, String twelve) {
        return sql
                .sql("select * from identity_person where board_id = ? and number = ? and person_key is null")
                .params(permit.board().value(), twelve)
                .query((row, _) -> person(row))
                .list()
                .stream()
                .findFirst();
    }

    /** @return false if the version is no longer the one that was seen */
    boolean change(Permit permit, PersonId id, Person.Contact contact, int seen) {
        return sql.sql("""
                        update identity_person set address = ?, postal_code = ?, place = ?, municipality_code = ?, phone = ?,
                               school = ?, version = version + 1
                         where board_id = ? and id = ? and version = ?""")
                        .params(Arrays.asList(
                                contact.address(),
                                contact.postalCode(),
                                contact.place(),
                                contact.municipalityCode(),
                                contact.phone(),
                                contact.school(),
                                permit.board().value(),
                                id.value(),
                                seen))
                        .update()
                == 1;
    }

    /** @return false if the version is no longer the one that was seen */
    boolean protect(Permit permit, PersonId id, Protection level, int seen) {
        return sql.sql("""
                        update identity_person set protection = ?, version = version + 1
                         where board_id = ? and id = ? and version = ?""")
                        .params(level.name(), permit.board().value(), id.value(), seen)
                        .update()
                == 1;
    }

    void unrelate(Permit permit, PersonId person, Relation relation, PersonId other) {
        sql.sql("delete from identity_relation where board_id = ? and person_id = ? and other_id = ? and kind = ?")
                .params(permit.board().value(), person.value(), other.value(), relation.name())
                .update();
    }

    List<Person> mine(PersonKey key) {
        return sql.sql("select * from identity_person where person_key = ? order by board_id")
                .param(key.hex())
                .query((row, _) -> person(row))
                .list();
    }

    List<Related> related(Permit permit, PersonId id) {
        return sql.sql("""
                        select p.*, r.kind from identity_relation r
                          join identity_person p on p.board_id = r.board_id and p.id = r.other_id
                         where r.board_id = ? and r.person_id = ?
                         order by r.kind, p.birth_date""")
                .params(permit.board().value(), id.value())
                .query((row, _) -> new Related(person(row), Relation.valueOf(row.getString("kind"))))
                .list();
    }

    List<Person> search(Permit permit, String text) {
        return sql.sql("""
                        select * from identity_person
                         where board_id = :board and protection = 'NONE'
                           and lower(given_name || ' ' || family_name) like '%' || lower(:text) || '%'
                         order by family_name, given_name limit 20""")
                .param("board", permit.board().value())
                .param("text", text)
                .query((row, _) -> person(row))
                .list();
    }

    private static String kind(IdentityNumber number) {
        return switch (number) {
            case Personnummer _ -> "PERSONNUMMER";
            case CoordinationNumber _ -> "COORDINATION";
            case TemporaryNumber _ -> "TEMPORARY";
            case IdentityNumber.Unknown _ -> "UNKNOWN";
        };
    }

    private static Person person(ResultSet row) throws SQLException {
        var key = row.getString("person_key");
        var number = row.getString("number");
        var sex = row.getString("sex");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new BoardId(row.getObject("board_id", UUID.class)),
                key == null ? null : new PersonKey(key),
                number == null ? new IdentityNumber.Unknown() : IdentityNumber.stored(number),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                sex == null ? null : Person.Sex.valueOf(sex),
                new Language(row.getString("language")),
                new Person.Contact(
                        row.getString("address"),
                        row.getString("postal_code"),
                        row.getString("place"),
                        row.getString("municipality_code"),
                        row.getString("phone"),
                        row.getString("school")),
                Protection.valueOf(row.getString("protection")),
                row.getInt("version"));
    }
}

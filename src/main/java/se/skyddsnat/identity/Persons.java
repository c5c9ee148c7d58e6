package se.skyddsnat.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.PersonKey;

/** The persons a board knows. Everything here asks for the permit of an act that has already been allowed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Persons {

    private final PersonStore store;
    private final PersonKeys keys;

    Persons(PersonStore store, PersonKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** The person with that number if the board knows her already, else a new one; never two of the same number. */
    public Person knownOrNew(Permit permit, NewPerson person) {
        var key = keys.of(person.number());
        return key.flatMap(k -> store.byKey(permit, k)).orElseGet(() -> add(permit, person, key));
    }

    /** @throws IllegalStateException if the board does not know her, which is a bug: ids come from the board's own rows */
    public Person get(Permit permit, PersonId id) {
        return store.find(permit, id).orElseThrow(() -> new IllegalStateException("no such person: " + id));
    }

    /** Several persons in one journey, for lists. */
    public Map<PersonId, Person> get(Permit permit, Collection<PersonId> ids) {
        return store.findAll(permit, ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    public Optional<Person> byKey(Permit permit, PersonKey key) {
        return store.byKey(permit, key);
    }

    /** The files that boards keep on the signed-in person herself. Before any permit, since it is her own. */
    public List<Person> mine(PersonKey key) {
        return store.mine(key);
    }

    /**
     * The person with a number that holds within the board only, such as a temporary one, or with any other.
     *
     * @param number one that is known, else nobody is found
     */
    public Optional<Person> byNumber(Permit permit, IdentityNumber number) {
        return keys.of(number)
                .flatMap(key -> store.byKey(permit, key))
                .or(() -> number.value().flatMap(twelve -> store.byNumber(permit, twelve)));
    }

    /**
     * Changes how the person is reached, unless somebody else has changed her file in the meantime.
     *
     * @param seen the version that the change was made from
     */
    public ContactChange change(Permit permit, PersonId id, Person.Contact contact, int seen) {
        return store.change(permit, id, contact, seen)
                ? new ContactChange.Changed()
                : new ContactChange.Overtaken(get(permit, id));
    }

    /**
     * Sets how strongly she is protected. It bites at once: from the same moment her name is in no list, and other
     * boards no longer see that this one has had a report on her (OSL 21:3).
     *
     * @param seen the version that the change was made from
     */
    public ContactChange protect(Permit permit, PersonId id, Protection level, int seen) {
        return store.protect(permit, id, level, seen)
                ? new ContactChange.Changed()
                : new ContactChange.Overtaken(get(permit, id));
    }

    /** Guardians, parents, siblings and household, in one journey. */
    public List<Related> related(Permit permit, PersonId id) {
        return store.related(permit, id);
    }

    /** Says that {@code other} is the person's guardian, parent, sibling or shares her household. Siblings and households go both ways. */
    public void relate(Permit permit, PersonId person, Relation relation, PersonId other) {
        store.relate(permit, person, relation, other);
        if (goesBothWays(relation)) {
            store.relate(permit, other, relation, person);
        }
    }

    /** Takes away a tie that was noted by mistake, both ways where it goes both ways; the persons stay known. */
    public void unrelate(Permit permit, PersonId person, Relation relation, PersonId other) {
        store.unrelate(permit, person, relation, other);
        if (goesBothWays(relation)) {
            store.unrelate(permit, other, relation, person);
        }
    }

    /**
     * Search by name, at most 20; protected persons are never among the answers, nor in any count.
     *
     * @param text at least two characters of a name
     */
    public List<Person> search(Permit permit, String text) {
        return text.strip().length() < 2 ? List.of() : store.search(permit, text.strip());
    }

    private static boolean goesBothWays(Relation relation) {
        return relation == Relation.SIBLING || relation == Relation.HOUSEHOLD;
    }

    private Person add(Permit permit, NewPerson person, Optional<PersonKey> key) {
        var id = new PersonId(Ids.next(permit.at()));
        store.add(permit, id, person, key.orElse(null));
        return get(permit, id);
    }
}

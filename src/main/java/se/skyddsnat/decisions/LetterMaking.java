package se.skyddsnat.decisions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.documents.Letterpress;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Sweden;

/** Makes the letter to one recipient from the parts she may have, and refuses to make one that would tell where a protected person is. */
@Component
class LetterMaking {

    private static final int CODE_LENGTH = 26;

    private final LetterStore store;
    private final DecisionStore decisions;
    private final LetterWords words;
    private final Letterpress press;
    private final Documents documents;
    private final Matters matters;
    private final Persons persons;
    private final Journal journal;
    private final LetterContents contents;

    LetterMaking(
            LetterStore store,
            DecisionStore decisions,
            LetterWords words,
            Letterpress press,
            Documents documents,
            Matters matters,
            Persons persons,
            Journal journal,
            LetterContents contents) {
        this.store = store;
        this.decisions = decisions;
        this.words = words;
        this.press = press;
        this.documents = documents;
        this.matters = matters;
        this.persons = persons;
        this.journal = journal;
        this.contents = contents;
    }

    /** Somebody who may get a letter in the matter. */
    record Recipient(Person person, Letter.Role role) {}

    /** The child, and each guardian by herself. */
    List<Recipient> recipients(Permit permit, MatterId matter) {
        var child = persons.get(permit, matters.get(permit, matter).child());
        var guardians = persons.related(permit, child.id()).stream()
                .filter(r -> r.relation() == Relation.GUARDIAN)
                .map(r -> new Recipient(r.person(), Letter.Role.GUARDIAN));
        return Stream.concat(Stream.of(new Recipient(child, Letter.Role.CHILD)), guardians)
                .toList();
    }

    LetterResult write(Permit permit, MatterId matter, UUID decision, PersonId chosen, Letter.Way way) {
        var all = recipients(permit, matter);
        var recipient = all.stream().filter(r -> r.person().id().equals(chosen)).findFirst();
        var made = decisions.decisions(matter).stream()
                .filter(d -> d.id().equals(decision))
                .findFirst();
        if (recipient.isEmpty() || made.isEmpty()) {
            return new LetterResult.NotARecipient();
        }
        return refusal(matter, made.get(), recipient.get(), way, all)
                .orElseGet(() -> keep(permit, made.get(), recipient.get(), way, all));
    }

    /** Whether anybody who may get a letter in the matter is protected now, or was when this one was written. */
    boolean anyProtected(Permit permit, Letter letter) {
        return letter.needsSecond()
                || recipients(permit, letter.matter()).stream()
                        .anyMatch(r -> r.person().protection().isProtected());
    }

    private Optional<LetterResult> refusal(
            MatterId matter, Decision decision, Recipient to, Letter.Way way, List<Recipient> all) {
        var written = store.of(matter).stream()
                .anyMatch(l -> l.decision().equals(decision.id())
                        && l.recipient().equals(to.person().id()));
        if (written) {
            return Optional.of(new LetterResult.AlreadyWritten());
        }
        if (to.person().protection().isProtected() && !way.safe()) {
            return Optional.of(new LetterResult.WayNotSafe());
        }
        var tells = tells(decision, to, all, parts(to, all));
        return tells.isEmpty() ? Optional.empty() : Optional.of(new LetterResult.WouldTell(tells));
    }

    /** The parts that would tell this recipient where somebody else, who is protected, is. */
    static List<String> tells(Decision decision, Recipient to, List<Recipient> all, Set<Part> said) {
        var others = all.stream()
                .map(Recipient::person)
                .filter(p -> !p.id().equals(to.person().id()))
                .toList();
        var secret = Whereabouts.of(others);
        var parts = new ArrayList<String>();
        for (var part : said) {
            if (secret.standIn(part.of(decision.wording()))) {
                parts.add(part.key());
            }
        }
        return parts;
    }

    private static Set<Part> parts(Recipient to, List<Recipient> all) {
        return EnumSet.copyOf(Part.allowed(to.role(), besideProtected(to, all)));
    }

    static boolean besideProtected(Recipient to, List<Recipient> all) {
        return all.stream()
                .map(Recipient::person)
                .anyMatch(
                        p -> !p.id().equals(to.person().id()) && p.protection().isProtected());
    }

    private LetterResult keep(Permit permit, Decision decision, Recipient to, Letter.Way way, List<Recipient> all) {
        var id = Ids.next(permit.at());
        var code = Ids.secret(CODE_LENGTH);
        var matter = matters.get(permit, decision.matter());
        var content = contents.of(permit, matter.number(), decision, to, way, parts(to, all), code);
        var name = "beslut-%s-%d.pdf"
                .formatted(matter.number(), store.of(matter.id()).size() + 1);
        var document = documents.keep(permit, matter.id(), id, press.print(name, words.of(content)));
        var letter = letter(permit, id, decision, to, way, document, besideProtected(to, all));
        store.add(permit, letter, to.person().key(), code);
        journal.add(
                permit,
                matter.id(),
                NewEntry.note(JournalEntry.Kind.LETTER, Sweden.day(permit.at()), "Beslutsbrev har skrivits."));
        return new LetterResult.Done(id);
    }

    private static Letter letter(
            Permit permit, UUID id, Decision decision, Recipient to, Letter.Way way, UUID document, boolean beside) {
        var isProtected = to.person().protection().isProtected();
        return new Letter(
                id,
                decision.matter(),
                decision.id(),
                to.person().id(),
                to.role(),
                isProtected,
                isProtected || beside,
                to.person().language(),
                way,
                document,
                permit.staff().id(),
                null,
                null,
                null);
    }
}

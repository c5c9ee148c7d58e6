package se.skyddsnat.decisions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
import se.skyddsnat.organisation.Organisation;

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
    private final Organisation organisation;
    private final String address;

    LetterMaking(
            LetterStore store,
            DecisionStore decisions,
            LetterWords words,
            Letterpress press,
            Documents documents,
            Matters matters,
            Persons persons,
            Journal journal,
            Organisation organisation,
            @Value("${skyddsnat.address:}") String address) {
        this.store = store;
        this.decisions = decisions;
        this.words = words;
        this.press = press;
        this.documents = documents;
        this.matters = matters;
        this.persons = persons;
        this.journal = journal;
        this.organisation = organisation;
        this.address = address;
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
        var tells = tells(decision, to, all);
        return tells.isEmpty() ? Optional.empty() : Optional.of(new LetterResult.WouldTell(tells));
    }

    /** The parts that would tell this recipient where somebody else, who is protected, is. */
    private static List<String> tells(Decision decision, Recipient to, List<Recipient> all) {
        var others = all.stream()
                .map(Recipient::person)
                .filter(p -> !p.id().equals(to.person().id()))
                .toList();
        var secret = Whereabouts.of(others);
        var parts = new ArrayList<String>();
        for (var part : parts(to, all)) {
            if (secret.standIn(part.of(decision.wording()))) {
                parts.add(part.key());
            }
        }
        return parts;
    }

    private static Set<Part> parts(Recipient to, List<Recipient> all) {
        return EnumSet.copyOf(Part.allowed(to.role(), besideProtected(to, all)));
    }

    private static boolean besideProtected(Recipient to, List<Recipient> all) {
        return all.stream()
                .map(Recipient::person)
                .anyMatch(
                        p -> !p.id().equals(to.person().id()) && p.protection().isProtected());
    }

    private LetterResult keep(Permit permit, Decision decision, Recipient to, Letter.Way way, List<Recipient> all) {
        var id = Ids.next(permit.at());
        var code = Ids.secret(CODE_LENGTH);
        var matter = matters.get(permit, decision.matter());
        var text = words.of(content(permit, matter.number(), decision, to, way, all, code));
        var file = press.print(
                "beslut-%s-%d.pdf"
                        .formatted(matter.number(), store.of(matter.id()).size() + 1),
                text);
        var document = documents.keep(permit, matter.id(), id, file);
        var person = to.person();
        var isProtected = person.protection().isProtected();
        var letter = new Letter(
                id,
                matter.id(),
                decision.id(),
                person.id(),
                to.role(),
                isProtected,
                isProtected || besideProtected(to, all),
                person.language(),
                way,
                document,
                permit.staff().id(),
                null,
                null,
                null);
        store.add(permit, letter, person.key(), code);
        journal.add(
                permit,
                matter.id(),
                NewEntry.note(JournalEntry.Kind.LETTER, Sweden.day(permit.at()), "Beslutsbrev har skrivits."));
        return new LetterResult.Done(id);
    }

    private LetterWords.Content content(
            Permit permit,
            String number,
            Decision decision,
            Recipient to,
            Letter.Way way,
            List<Recipient> all,
            String code) {
        var board = organisation.find(permit.board());
        var day = Sweden.day(decision.decidedAt());
        return new LetterWords.Content(
                board.name(),
                board.phone(),
                number,
                way == Letter.Way.POST ? window(to.person()) : null,
                to.role(),
                to.person().language(),
                decision.wording(),
                parts(to, all),
                day,
                decidedBy(decision),
                decisions.delegation(decision.wording().kind(), day).appealable(),
                address + "/beslut/" + code);
    }

    /** Who decided and, for a meeting, when and who took part (FL 31). */
    private static String decidedBy(Decision decision) {
        var meeting = decision.meeting();
        return meeting == null ? decision.decidedBy() : meeting.on() + ": " + meeting.present();
    }

    private static @Nullable String window(Person person) {
        var contact = person.reachable();
        if (contact.address() == null) {
            return person.name();
        }
        return "%s\n%s\n%s %s"
                .formatted(person.name(), contact.address(), nothing(contact.postalCode()), nothing(contact.place()));
    }

    private static String nothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}

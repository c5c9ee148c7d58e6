package se.skyddsnat.investigations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.investigations.Findings.SecondReading;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.messaging.Notice;
import se.skyddsnat.messaging.Notices;
import se.skyddsnat.organisation.Competence;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;

/** The second pair of eyes when a disability is suspected: somebody else, who knows what she looks at (VX2). */
@Service
@Transactional
public class SecondReaders {

    private final Investigations investigations;
    private final InquiryStore store;
    private final Matters matters;
    private final Organisation organisation;
    private final Notices notices;

    SecondReaders(
            Investigations investigations,
            InquiryStore store,
            Matters matters,
            Organisation organisation,
            Notices notices) {
        this.investigations = investigations;
        this.store = store;
        this.matters = matters;
        this.organisation = organisation;
        this.notices = notices;
    }

    /** Those of the board who have the knowledge, apart from the one who asks and the one who owns the matter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<StaffMember> candidates(Permit permit, MatterId matter) {
        var owner = matters.get(permit, matter).owner();
        return organisation.staffOf(permit.board()).stream()
                .filter(s ->
                        !s.id().equals(owner) && !s.id().equals(permit.staff().id()))
                .filter(s -> organisation.competent(s.id(), Competence.NPF))
                .toList();
    }

    /** Asks a named colleague to read. She gets a notice, and reaches this inquiry even from another unit. */
    public InquiryResult ask(Actor.Staff actor, MatterId matter, StaffId reader) {
        return investigations.act(actor, InquiryAction.ASK_SECOND_READER, matter, (permit, inquiry) -> {
            if (reader.equals(actor.id())
                    || reader.equals(matters.get(permit, matter).owner())) {
                return new InquiryResult.SamePerson();
            }
            if (!knows(permit, reader)) {
                return new InquiryResult.NotCompetent();
            }
            store.ask(permit, inquiry, reader);
            notices.tell(permit, reader, matter, Notice.Kind.SECOND_READING_ASKED, inquiry.id());
            investigations.note(
                    permit, matter, "En andra läsare med kunskap om NPF har bjudits in att läsa utredningen.");
            return new InquiryResult.Done(inquiry.id());
        });
    }

    /** The one who was asked has read, and says what she sees. */
    public InquiryResult read(Actor.Staff actor, MatterId matter, String view) {
        return investigations.act(actor, InquiryAction.READ_AS_SECOND, matter, (permit, inquiry) -> {
            if (actor.id().equals(matters.get(permit, matter).owner())) {
                return new InquiryResult.SamePerson();
            }
            if (!knows(permit, actor.id())) {
                return new InquiryResult.NotCompetent();
            }
            store.read(permit, inquiry, view);
            tellOwner(permit, inquiry);
            investigations.note(
                    permit, matter, "%s har läst utredningen som andra läsare: %s".formatted(actor.name(), view));
            return new InquiryResult.Done(inquiry.id());
        });
    }

    private void tellOwner(Permit permit, Inquiry inquiry) {
        var owner = matters.get(permit, inquiry.matter()).owner();
        if (owner != null) {
            notices.tell(permit, owner, inquiry.matter(), Notice.Kind.SECOND_READING_DONE, inquiry.id());
        }
    }

    private boolean knows(Permit permit, StaffId reader) {
        return organisation.staff(permit.board(), reader).isPresent() && organisation.competent(reader, Competence.NPF);
    }

    static Optional<StaffId> reader(Inquiry inquiry) {
        return switch (inquiry.findings().secondReading()) {
            case SecondReading.NotAsked _ -> Optional.empty();
            case SecondReading.Asked asked -> Optional.of(asked.reader());
            case SecondReading.Done done -> Optional.of(done.reader());
        };
    }

    static Set<StaffId> only(Optional<StaffId> reader) {
        return reader.map(Set::of).orElse(Set.of());
    }

    static Set<StaffId> with(Set<StaffId> holders, Optional<StaffId> reader) {
        var all = new HashSet<>(holders);
        reader.ifPresent(all::add);
        return all;
    }
}

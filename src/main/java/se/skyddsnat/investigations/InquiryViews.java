package se.skyddsnat.investigations;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.organisation.Organisation;

/** Shows an inquiry to those who work with it. */
@Service
@Transactional
public class InquiryViews {

    private final Investigations investigations;
    private final InquiryEnd end;
    private final SecondReaders readers;
    private final Matters matters;
    private final Clocks clocks;
    private final Organisation organisation;
    private final Access access;

    InquiryViews(
            Investigations investigations,
            InquiryEnd end,
            SecondReaders readers,
            Matters matters,
            Clocks clocks,
            Organisation organisation,
            Access access) {
        this.investigations = investigations;
        this.end = end;
        this.readers = readers;
        this.matters = matters;
        this.clocks = clocks;
        this.organisation = organisation;
        this.access = access;
    }

    /** The latest inquiry of the matter, or nothing if none has been opened. */
    public Optional<InquiryView> of(Actor.Staff actor, MatterId matter) {
        var permit = access.require(
                actor, InquiryAction.READ_INQUIRY, () -> investigations.target(InquiryAction.READ_INQUIRY, matter));
        return investigations.of(permit, matter).map(inquiry -> view(actor, permit, inquiry));
    }

    private InquiryView view(Actor.Staff actor, Permit permit, Inquiry inquiry) {
        var open = inquiry instanceof Inquiry.Open o ? o : null;
        return new InquiryView(
                matters.get(permit, inquiry.matter()),
                inquiry,
                clocks.of(permit, inquiry.matter()).stream()
                        .filter(c -> c.about().equals(inquiry.id()))
                        .toList(),
                investigations.prolongations(permit, inquiry),
                open == null ? Set.of() : end.missing(permit, open, Inquiry.Outcome.NO_SUPPORT),
                readers.candidates(permit, inquiry.matter()),
                organisation.staffById(permit.board()),
                may(actor, InquiryAction.WRITE_INQUIRY, inquiry),
                may(actor, InquiryAction.PROLONG_INQUIRY, inquiry),
                may(actor, InquiryAction.READ_AS_SECOND, inquiry));
    }

    private boolean may(Actor.Staff actor, InquiryAction action, Inquiry inquiry) {
        return inquiry instanceof Inquiry.Open
                && investigations
                        .target(action, inquiry.matter())
                        .filter(target -> access.may(actor, action, target))
                        .isPresent();
    }
}

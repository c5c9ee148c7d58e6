package se.skyddsnat.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.cases.Handover;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.Escalation;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.concerns.ConcernFile.Alert;
import se.skyddsnat.concerns.Waiting;
import se.skyddsnat.identity.Person;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.messaging.Notice;

/**
 * The making of one look's rows: what it has at hand, so that no row has to ask.
 *
 * @param first the clock that breaks first in each matter
 * @param waiting the newest report that waits in each matter
 * @param unheard the inquiries in which nobody has spoken to the child alone
 */
record RowMaking(
        Own own,
        Map<MatterId, RunningClock> first,
        Map<MatterId, Matter> matters,
        Map<PersonId, Person> children,
        Names names,
        Map<MatterId, Waiting> waiting,
        Set<MatterId> unheard,
        LocalDate today) {

    Day.Row work(Matter matter) {
        return row(matter, null, null, null, null);
    }

    Stream<Day.Row> toSign(Handover handover) {
        return matter(handover.matter()).map(m -> row(m, handover, null, null, null));
    }

    Stream<Day.Row> told(Escalation escalation) {
        return matter(escalation.matter()).map(m -> row(m, null, escalation, null, null));
    }

    Stream<Day.Row> notice(Notice notice) {
        return matter(notice.matter()).map(m -> row(m, null, null, notice, null));
    }

    Stream<Day.Row> alarm(Alert alarm) {
        return matter(alarm.matter()).map(m -> row(m, null, null, null, alarm));
    }

    private Stream<Matter> matter(MatterId id) {
        var known = matters.get(id);
        return known == null ? Stream.empty() : Stream.of(known);
    }

    private Day.Row row(
            Matter matter,
            @Nullable Handover toSign,
            @Nullable Escalation told,
            @Nullable Notice notice,
            @Nullable Alert alarm) {
        var mine = own.holds(matter);
        return new Day.Row(
                matter,
                Glimpse.of(children.get(matter.child()), mine, today),
                names.orNobody(matter.owner()),
                mine,
                first.get(matter.id()),
                toSign,
                told,
                notice,
                alarm,
                waiting.get(matter.id()),
                unheard.contains(matter.id()));
    }
}

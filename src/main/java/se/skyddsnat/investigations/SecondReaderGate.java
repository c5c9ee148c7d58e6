package se.skyddsnat.investigations;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.decisions.DecisionKind;
import se.skyddsnat.decisions.Gate;
import se.skyddsnat.kernel.MatterId;

/**
 * No decision on compulsory care before the question of disability has been answered, and where the answer is yes, not
 * before somebody who knows has read (VX2). An immediate custody that cannot wait may be decided before the question is
 * answered, never after a yes that nobody has followed up.
 */
@Component
class SecondReaderGate implements Gate {

    private final InquiryStore store;

    SecondReaderGate(InquiryStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> obstacle(Permit permit, MatterId matter, DecisionKind kind) {
        if (!kind.compulsoryCare()) {
            return Optional.empty();
        }
        var inquiries = store.all(matter);
        if (inquiries.isEmpty()) {
            return kind == DecisionKind.LVU_APPLICATION
                    ? Optional.of("investigations.gate.noinquiry")
                    : Optional.empty();
        }
        return obstacle(inquiries, kind);
    }

    /** A suspicion that nobody has followed up counts, also one of an earlier inquiry. */
    private static Optional<String> obstacle(List<Inquiry> latestFirst, DecisionKind kind) {
        if (latestFirst.stream().anyMatch(i -> i.findings().unread())) {
            return Optional.of("investigations.gate.reader");
        }
        var answer = latestFirst.getFirst().findings().disability();
        return answer == Findings.Suspicion.NOT_ANSWERED && kind == DecisionKind.LVU_APPLICATION
                ? Optional.of("investigations.gate.question")
                : Optional.empty();
    }
}

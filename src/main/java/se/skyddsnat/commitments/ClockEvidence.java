package se.skyddsnat.commitments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.skyddsnat.clocks.ClockCatalogue;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.ClockRule;
import se.skyddsnat.clocks.KeptFigure;
import se.skyddsnat.clocks.KeptFigures;

/** How often the clocks that come from a commitment were kept, over the last four whole quarters and all boards. */
@Component
class ClockEvidence implements Evidence {

    private static final Pattern PROMISE = Pattern.compile("löfte ([GUV](?:X[1-9]|[0-9]{2}))");

    private final KeptFigures figures;

    ClockEvidence(KeptFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Share> shares(Instant at) {
        Map<ClockId, CommitmentId> promised = ClockCatalogue.swedish().all().stream()
                .flatMap(rule -> commitment(rule).map(of -> Map.entry(rule.id(), of)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
        return figures.over(figures.lastFourQuarters(), promised.keySet()).stream()
                .collect(Collectors.groupingBy(figure -> Objects.requireNonNull(promised.get(figure.clock()))))
                .entrySet()
                .stream()
                .map(one -> share(one.getKey(), one.getValue()))
                .toList();
    }

    private static Share share(CommitmentId commitment, List<KeptFigure> figures) {
        var kept = figures.stream().mapToLong(KeptFigure::kept).sum();
        var broken = figures.stream().mapToLong(KeptFigure::broken).sum();
        return new Share(commitment, "commitments.clocks", kept, kept + broken);
    }

    private static Optional<CommitmentId> commitment(ClockRule rule) {
        var found = PROMISE.matcher(rule.legalBasis());
        return found.find() ? Optional.of(new CommitmentId(found.group(1))) : Optional.empty();
    }
}

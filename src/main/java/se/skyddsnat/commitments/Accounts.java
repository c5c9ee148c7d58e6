package se.skyddsnat.commitments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What was asked for, how far each has come in this very program, and what the running system has to show for it. */
@Service
public class Accounts {

    private final Commitments catalogue = Commitments.read();
    private final StoryRuns runs;
    private final List<Evidence> evidence;
    private final Clock clock;

    Accounts(StoryRuns runs, List<Evidence> evidence, Clock clock) {
        this.runs = runs;
        this.evidence = evidence;
        this.clock = clock;
    }

    public List<Chapter> chapters() {
        return catalogue.chapters();
    }

    /** The account of every commitment, in the order of the page. */
    public List<Account> all() {
        return accounts(catalogue.all());
    }

    /** The account of one commitment, if there is one of that name. */
    public Optional<Account> of(CommitmentId id) {
        return catalogue.find(id).map(one -> accounts(List.of(one)).getFirst());
    }

    private List<Account> accounts(List<Commitment> commitments) {
        var build = BuildPrint.ofThisProgram();
        var stories = runs.all().stream().collect(Collectors.groupingBy(StoryRun::commitment));
        var shares = evidence.stream()
                .flatMap(one -> one.shares(clock.instant()).stream())
                .collect(Collectors.groupingBy(Evidence.Share::commitment));
        return commitments.stream()
                .map(one -> account(one, stories.getOrDefault(one.id(), List.of()), build, shares))
                .toList();
    }

    private static Account account(
            Commitment commitment, List<StoryRun> runs, String build, Map<CommitmentId, List<Evidence.Share>> shares) {
        var state = State.of(runs, build);
        var figures = state != State.KEPT
                ? List.<Account.Figure>of()
                : shares.getOrDefault(commitment.id(), List.of()).stream()
                        .filter(Account.Figure::mayBeShown)
                        .map(Account.Figure::of)
                        .toList();
        var here = runs.stream().filter(run -> run.build().equals(build)).toList();
        return new Account(commitment, state, here, figures);
    }
}

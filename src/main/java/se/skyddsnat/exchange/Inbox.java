package se.skyddsnat.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Target;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.Receipts;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.Reported;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.vigil.MadeUpReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes reports from other systems: what is sent twice with one key is one report with one receipt, also when both are sent at once. */
@Service
public class Inbox {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ReceivedStore store;
    private final Concerns concerns;
    private final Receipts receipts;
    private final MadeUpReport madeUpReport;
    private final Access access;
    private final Organisation organisation;
    private final TransactionTemplate act;
    private final Clock clock;
    private final String watchClient;

    Inbox(
            ReceivedStore store,
            Concerns concerns,
            Receipts receipts,
            MadeUpReport madeUpReport,
            Access access,
            Organisation organisation,
            TransactionTemplate act,
            Clock clock,
            @Value("${skyddsnat.watch.client:skyddsnat-vakt}") String watchClient) {
        this.store = store;
        this.concerns = concerns;
        this.receipts = receipts;
        this.madeUpReport = madeUpReport;
        this.access = access;
        this.organisation = organisation;
        this.act = act;
        this.clock = clock;
        this.watchClient = watchClient;
    }

    /**
     * Receives a report. Nothing is kept of one that cannot be received, so that its key may be used again when it has
     * been mended.
     *
     * @param key the sender's own key for this report, 16–64 characters
     */
    public Reception receive(Actor.OtherSystem client, String key, byte[] body) {
        try {
            var madeUp = client.clientId().equals(watchClient);
            var sender = new IncomingConcern.Sender(
                    madeUp ? Channel.SYNTHETIC : Channel.SYSTEM, client.organisation(), madeUp ? null : key);
            return switch (reader().read(STRICT.readTree(body), sender)) {
                case IncomingConcern.Read.Wrong(var faults) -> new Reception.Wrong(faults);
                case IncomingConcern.Read.Whole(var report) ->
                    madeUp ? prove(report) : keep(client, key, digest(key, body), report);
            };
        } catch (JacksonException e) {
            return unreadable(e.getLocation());
        }
    }

    private IncomingConcern reader() {
        var municipalities =
                organisation.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        return new IncomingConcern(municipalities, Sweden.day(clock.instant()));
    }

    private static Reception unreadable(@Nullable TokenStreamLocation where) {
        return where == null
                ? new Reception.Unreadable(0, 0)
                : new Reception.Unreadable(where.getLineNr(), where.getColumnNr());
    }

    private Reception keep(Actor.OtherSystem client, String key, byte[] digest, ReportConcern report) {
        return Objects.requireNonNull(act.execute(status -> {
            if (!store.claim(client.clientId(), key, digest, clock.instant())) {
                return new Reception.KeyUsedForAnother();
            }
            if (concerns.report(client, report) instanceof Reported.Received received) {
                return answer(client, key, received);
            }
            status.setRollbackOnly();
            return new Reception.Wrong(List.of(Fault.at("", "refused")));
        }));
    }

    /** Our own client tries the door: the report goes all the way and nothing of it is kept. */
    private Reception prove(ReportConcern report) {
        var board = organisation.boardOf(Objects.requireNonNullElse(report.placeChosen(), ""));
        if (!madeUpReport.reaches(board, report)) {
            throw new IllegalStateException("a made-up report did not reach the queue of " + board.id());
        }
        return new Reception.Received("synthetic", clock.instant(), List.of(board));
    }

    /**
     * Follows a receipt for the client that was given it.
     *
     * @throws se.skyddsnat.access.Forbidden if it is nobody's or another's, which looks the same
     */
    @Transactional
    public List<Receipts.Status> follow(Actor.OtherSystem client, String receipt) {
        access.require(
                client,
                ExchangeAction.FOLLOW_OWN_REPORT,
                () -> store.boardOf(client.clientId(), digest("", receipt.getBytes(UTF_8)))
                        .map(board -> Target.of(board, "receipt")));
        return receipts.follow(client, receipt);
    }

    private Reception answer(Actor.OtherSystem client, String key, Reported.Received received) {
        var boards = received.boards().stream().map(organisation::find).toList();
        store.answered(
                client.clientId(),
                key,
                digest("", received.code().getBytes(UTF_8)),
                boards.getFirst().id());
        return new Reception.Received(received.code(), received.at(), boards);
    }

    private static byte[] digest(String key, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(UTF_8));
            return digest.digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot compute a digest", e);
        }
    }
}

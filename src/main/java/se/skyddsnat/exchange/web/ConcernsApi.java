package se.skyddsnat.exchange.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.skyddsnat.exchange.Inbox;
import se.skyddsnat.exchange.Pace;
import se.skyddsnat.exchange.Reception;
import se.skyddsnat.kernel.Actor;

/** Where schools', hospitals' and police authorities' systems report that a child may fare ill, and follow what they reported. */
@RestController
class ConcernsApi {

    /** Bytes. A report with twenty children and the longest text is less than half of it. */
    static final int LARGEST = 256 * 1024;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private final Inbox inbox;
    private final Pace pace;
    private final Problems problems;

    ConcernsApi(Inbox inbox, Pace pace, Problems problems) {
        this.inbox = inbox;
        this.pace = pace;
        this.problems = problems;
    }

    @PostMapping(path = "/api/v1/concerns", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    ResponseEntity<Object> report(Actor.OtherSystem client, HttpServletRequest request) throws IOException {
        var wait = pace.tooFast(client);
        if (wait.isPresent()) {
            return tooFast(request, Math.max(1, wait.get().toSeconds()));
        }
        var key = key(request);
        if (key.isEmpty()) {
            return problems.answer(request, Problem.Kind.KEY_NEEDED);
        }
        var body = request.getContentLengthLong() > LARGEST
                ? new byte[LARGEST + 1]
                : request.getInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST
                ? problems.answer(request, Problem.Kind.TOO_LARGE)
                : answer(request, inbox.receive(client, key.get(), body));
    }

    @GetMapping(path = "/api/v1/concerns/{receipt}", produces = APPLICATION_JSON_VALUE)
    ResponseEntity<Object> follow(Actor.OtherSystem client, @PathVariable String receipt, HttpServletRequest request) {
        var wait = pace.tooFast(client);
        return wait.isPresent()
                ? tooFast(request, Math.max(1, wait.get().toSeconds()))
                : ResponseEntity.ok(ConcernAnswer.of(receipt, inbox.follow(client, receipt)));
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, Reception reception) {
        return switch (reception) {
            case Reception.Received received ->
                ResponseEntity.created(URI.create("/api/v1/concerns/" + received.receipt()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ConcernAnswer.of(received));
            case Reception.KeyUsedForAnother _ -> problems.answer(request, Problem.Kind.KEY_REUSED);
            case Reception.Unreadable(var line, var column) ->
                problems.answer(request, Problem.Kind.UNREADABLE, line, column);
            case Reception.Wrong(var faults) ->
                problems.answer(problems.of(request, Problem.Kind.CONTENT, faults, faults.size()));
        };
    }

    private ResponseEntity<Object> tooFast(HttpServletRequest request, long seconds) {
        var problem = problems.of(request, Problem.Kind.TOO_FAST);
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The one key, bare or in quotes. */
    private static Optional<String> key(HttpServletRequest request) {
        List<String> sent = Collections.list(request.getHeaders("Idempotency-Key"));
        return sent.size() == 1
                ? Optional.of(sent.getFirst().strip().replaceAll("^\"(.*)\"$", "$1"))
                        .filter(key -> KEY.matcher(key).matches())
                : Optional.empty();
    }
}

package se.skyddsnat.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.skyddsnat.exchange.Fault;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.ui.Language;
import se.skyddsnat.ui.Phrasebook;
import se.skyddsnat.ui.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents in the caller's language, Swedish unless English is asked for. */
@Component
class Problems {

    private final Phrasebook phrasebook;
    private final JsonMapper json;
    private final Clock clock;

    Problems(Phrasebook phrasebook, JsonMapper json, Clock clock) {
        this.phrasebook = phrasebook;
        this.json = json;
        this.clock = clock;
    }

    Problem of(HttpServletRequest request, Problem.Kind kind, Object... arguments) {
        return of(request, kind, List.of(), arguments);
    }

    Problem of(HttpServletRequest request, Problem.Kind kind, List<Fault> faults, Object... arguments) {
        var texts = texts(request);
        return new Problem(
                "urn:skyddsnat:problem:" + kind.word,
                texts.get("exchange.problem." + kind.word + ".title"),
                kind.status,
                texts.get("exchange.problem." + kind.word + ".detail", arguments),
                "urn:uuid:" + Ids.next(clock.instant()),
                faults.stream().map(fault -> error(texts, fault)).toList());
    }

    /** The same as the answer of a controller. */
    ResponseEntity<Object> answer(HttpServletRequest request, Problem.Kind kind, Object... arguments) {
        return answer(of(request, kind, arguments));
    }

    ResponseEntity<Object> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Writes it where no controller answers. */
    void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        var body = json.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Problem.Error error(Texts texts, Fault fault) {
        if (fault.reason().equals("identity-number")) {
            var why = texts.get(
                    (String) fault.arguments().getFirst(), fault.arguments().getLast());
            return new Problem.Error(fault.pointer(), fault.reason(), why);
        }
        return new Problem.Error(
                fault.pointer(),
                fault.reason(),
                texts.get("exchange.fault." + fault.reason(), fault.arguments().toArray()));
    }

    private Texts texts(HttpServletRequest request) {
        var english = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("en");
        return phrasebook.in(english ? Language.ENGLISH : Language.SWEDISH);
    }
}

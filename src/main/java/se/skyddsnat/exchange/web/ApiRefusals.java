package se.skyddsnat.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.access.Forbidden;

/** Turns whatever goes wrong behind the door for systems into a problem document; what is our fault is also written in the log. */
@Component
class ApiRefusals implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiRefusals.class);

    private final Problems problems;

    ApiRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception why) {
        if (!ApiEdge.stands(request) || response.isCommitted()) {
            return null;
        }
        var kind = kind(why);
        var problem = problems.of(request, kind);
        if (kind.status >= 500) {
            LOG.error("{} {}", problem.instance(), request.getMethod(), why);
        }
        if (why instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        return written(response, problem);
    }

    private ModelAndView written(HttpServletResponse response, Problem problem) {
        try {
            if (problem.status() == Problem.Kind.LATER.status) {
                response.setHeader("Retry-After", "5");
            }
            problems.write(response, problem);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem.Kind kind(Exception why) {
        return switch (why) {
            case ErrorResponse known -> Problem.Kind.of(known.getStatusCode().value());
            case Forbidden _ -> Problem.Kind.NOT_FOUND;
            case HttpMessageNotReadableException _ -> Problem.Kind.REQUEST;
            case CannotGetJdbcConnectionException _ -> Problem.Kind.LATER;
            case CannotCreateTransactionException _ -> Problem.Kind.LATER;
            case TransientDataAccessException _ -> Problem.Kind.LATER;
            default -> Problem.Kind.OURS;
        };
    }
}

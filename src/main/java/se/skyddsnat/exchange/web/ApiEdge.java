package se.skyddsnat.exchange.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands outermost at the door for systems, so that also what is refused before anybody has read it is answered with a problem document. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiEdge extends OncePerRequestFilter {

    private static final String TOKENS = "/api/v1/token";

    private final Problems problems;

    ApiEdge(Problems problems) {
        this.problems = problems;
    }

    /** Whether the request came to this door. Tokens are answered as OAuth has it. */
    static boolean stands(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/api/") && !path.equals(TOKENS);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !stands(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Answer(request, response));
    }

    /** An answer whose errors are documents. */
    private final class Answer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            resetBuffer();
            problems.write((HttpServletResponse) getResponse(), problems.of(request, Problem.Kind.of(status)));
        }
    }
}

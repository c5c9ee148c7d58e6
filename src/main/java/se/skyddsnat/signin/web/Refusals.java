package se.skyddsnat.signin.web;

import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.access.Forbidden;
import se.skyddsnat.ui.ErrorPage;
import se.skyddsnat.ui.Pages;

/** What somebody sees who may not, and what everybody sees when the database cannot write: nothing is said that gives anything away. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** PostgreSQL's words for a full disk, too many connections, and a server that is going or coming. */
    private static final Set<String> FOR_THE_MOMENT = Set.of("53100", "53200", "53300", "57P01", "57P02", "57P03");

    /** Not allowed looks exactly like not there. */
    @ExceptionHandler(Forbidden.class)
    ModelAndView absent() {
        return page(HttpStatus.NOT_FOUND);
    }

    /** Nothing was half done; the same act can be tried again. The trail says it as a wrong state, the stores as wrong data. */
    @ExceptionHandler({DataAccessException.class, CannotCreateTransactionException.class, IllegalStateException.class})
    ModelAndView notNow(Exception trouble) throws Exception {
        if (trouble instanceof CannotCreateTransactionException || passes(trouble)) {
            LOG.error(
                    "nothing can be written now, so acts are refused until it can; what was confirmed is kept: {}",
                    NestedExceptionUtils.getMostSpecificCause(trouble).getMessage());
            return page(HttpStatus.SERVICE_UNAVAILABLE);
        }
        throw trouble;
    }

    private static boolean passes(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && isPassing(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(String state) {
        return FOR_THE_MOMENT.contains(state) || state.startsWith("08");
    }

    private static ModelAndView page(HttpStatus status) {
        return Pages.with(status, "ui/error", ErrorPage.of(status));
    }
}

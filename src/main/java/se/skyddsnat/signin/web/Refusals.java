package se.skyddsnat.signin.web;

import java.sql.SQLException;
import java.util.Set;
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

    /** PostgreSQL's words for a full disk, too many connections, and a server that is going or coming. */
    private static final Set<String> FOR_THE_MOMENT = Set.of("53100", "53200", "53300", "57P01", "57P02", "57P03");

    /** Not allowed looks exactly like not there. */
    @ExceptionHandler(Forbidden.class)
    ModelAndView absent() {
        return page(HttpStatus.NOT_FOUND);
    }

    /** Nothing was half done; the same act can be tried again. */
    @ExceptionHandler({DataAccessException.class, CannotCreateTransactionException.class})
    ModelAndView notNow(Exception trouble) throws Exception {
        if (trouble instanceof CannotCreateTransactionException || passes(trouble)) {
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

package se.skyddsnat.signin;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page is for another kind of user; to this one it does not exist. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotForYou extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotForYou() {
        super("not for this kind of user", null, false, false);
    }
}

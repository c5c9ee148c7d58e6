package se.skyddsnat.decisions.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.ui.ErrorPage;
import se.skyddsnat.ui.Pages;

/** The page for a letter or proposal that is not there, or is somebody else's: the same answer for both. */
final class Missing {

    private Missing() {}

    static ModelAndView page() {
        return Pages.with(HttpStatus.NOT_FOUND, "ui/error", ErrorPage.of(HttpStatus.NOT_FOUND));
    }
}

package se.skyddsnat.documents.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.ui.Pages;

/** Answers somebody who sent more than the server reads at all, wherever she was, with how to go on without losing what she wrote. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooMuchSent {

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooMuch() {
        return Pages.with(HttpStatus.CONTENT_TOO_LARGE, "documents/too-much", "");
    }
}

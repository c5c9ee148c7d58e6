package se.skyddsnat.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.skyddsnat.ui.Ui;

/** The way out for somebody who may be seen: ends the visit, wipes what the browser kept, and shows the weather. */
@RestController
class QuickExit {

    @GetMapping("/lamna")
    ResponseEntity<Void> leave(HttpServletRequest request, Ui ui) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ui.exitUrl())
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

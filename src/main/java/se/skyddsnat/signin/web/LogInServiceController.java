package se.skyddsnat.signin.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Outside the demo one proves who one is at the log-in service, and nowhere else. */
@Controller
@ConditionalOnProperty(name = "skyddsnat.demo", havingValue = "false", matchIfMissing = true)
class LogInServiceController {

    @GetMapping("/logga-in")
    String elsewhere() {
        return "redirect:/oauth2/authorization/skyddsnat";
    }
}

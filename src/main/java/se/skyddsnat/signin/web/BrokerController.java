package se.skyddsnat.signin.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in for real people: there is one identity broker (BankID, Freja, SITHS), and one goes straight to it. */
@Controller
@ConditionalOnExpression("'${skyddsnat.oidc.issuer:}' != ''")
class BrokerController {

    @GetMapping("/logga-in")
    String go() {
        return "redirect:/oauth2/authorization/skyddsnat";
    }
}

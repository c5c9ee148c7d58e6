package se.skyddsnat.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.signin.DemoSignIn;
import se.skyddsnat.signin.Signed;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Pages;

/** The demo's own sign-in page. */
@Controller
@ConditionalOnProperty("skyddsnat.demo")
class SignInController {

    private static final String DEFAULT = "0380";

    private final DemoSignIn signIn;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignInController(DemoSignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping("/logga-in")
    ModelAndView choose(@RequestParam(defaultValue = DEFAULT) String kommun) {
        var all = signIn.municipalities();
        var code = all.stream().anyMatch(m -> m.code().equals(kommun)) ? kommun : DEFAULT;
        return Pages.of(
                "signin/sign-in",
                new SignInPage(
                        name(all, code),
                        all.stream().map(m -> Option.of(m.code(), m.name())).toList(),
                        Form.empty().with("kommun", code),
                        signIn.staffOf(code),
                        signIn.people()));
    }

    private static String name(List<Municipality> all, String code) {
        return all.stream()
                .filter(m -> m.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .orElse("");
    }

    @PostMapping("/logga-in/personal")
    String staff(@RequestParam String login, HttpServletRequest request, HttpServletResponse response) {
        return enter(signIn.asStaff(login), "/desk", request, response);
    }

    @PostMapping("/logga-in/privat")
    String citizen(
            @RequestParam String number,
            @RequestParam String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        return enter(signIn.asCitizen(number, name), "/jag", request, response);
    }

    private String enter(Signed signed, String next, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signed, null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return "redirect:" + next;
    }
}

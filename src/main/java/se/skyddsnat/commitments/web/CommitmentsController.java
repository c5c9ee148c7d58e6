package se.skyddsnat.commitments.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.commitments.Accounts;
import se.skyddsnat.commitments.CommitmentId;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** What society was asked for, and what is kept; for anybody to read. */
@Controller
class CommitmentsController {

    private final Accounts accounts;

    CommitmentsController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/ataganden")
    ModelAndView all(Ui ui) {
        return Pages.of("commitments/all", new Words(ui).all(accounts.chapters(), accounts.all()));
    }

    @GetMapping("/ataganden/{id}")
    ModelAndView one(Ui ui, @PathVariable String id) {
        var account =
                known(id).flatMap(accounts::of).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.of("commitments/one", new Words(ui).one(accounts.chapters(), account));
    }

    private static Optional<CommitmentId> known(String id) {
        try {
            return Optional.of(new CommitmentId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

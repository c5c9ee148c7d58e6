package se.skyddsnat.guarantees.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.guarantees.Guarantees;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Every time limit for anybody to read, with how it was kept; needs no script and no sign-in. */
@Controller
class GuaranteesController {

    private final Guarantees guarantees;
    private final Organisation organisation;

    GuaranteesController(Guarantees guarantees, Organisation organisation) {
        this.guarantees = guarantees;
        this.organisation = organisation;
    }

    @GetMapping("/garantier")
    ModelAndView page(Ui ui, Form form) {
        return Pages.of("guarantees/guarantees", new Found(guarantees, ui, form, organisation.municipalities()).page());
    }

    @GetMapping("/garantier.csv")
    void table(Ui ui, Form form, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"garantier.csv\"");
        var found = new Found(guarantees, ui, form, organisation.municipalities());
        new DownloadedTable(guarantees, ui, found.municipalities(), guarantees.year())
                .write(found.rules(), response.getWriter());
    }
}

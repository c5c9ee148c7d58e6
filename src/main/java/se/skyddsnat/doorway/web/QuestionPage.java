package se.skyddsnat.doorway.web;

import java.util.List;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.SummaryRow;

/**
 * One question of the report.
 *
 * @param question its word in the texts and the template
 * @param voice the word for who speaks
 * @param at which question of how many it is, counted from 1
 * @param child which of the children it is about, counted from 1
 * @param rows what has been answered, on the page for looking it over
 * @param receivers the boards that will get it
 */
public record QuestionPage(
        String question,
        String voice,
        int at,
        int of,
        int child,
        int children,
        Form form,
        FormErrors errors,
        String action,
        String backUrl,
        boolean begun,
        List<Option> municipalities,
        List<SummaryRow> rows,
        List<String> receivers) {

    /** The name of a field of this page's child. */
    public String field(String name) {
        return Answers.ofChild(child, name);
    }

    public boolean self() {
        return voice.equals("self");
    }

    public boolean work() {
        return voice.equals("work");
    }
}

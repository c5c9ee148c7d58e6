package se.skyddsnat.doorway.web;

import java.util.List;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;

/**
 * Where a child writes, or applies to be taken into care.
 *
 * @param applies whether it is an application that gets a formal decision (G49)
 */
public record WritePage(boolean applies, Form form, FormErrors errors, List<Option> municipalities) {

    public String action() {
        return applies ? "/jag/ansok" : "/jag/skriv";
    }

    /** The beginning of the texts' keys. */
    public String words() {
        return applies ? "apply" : "write";
    }
}

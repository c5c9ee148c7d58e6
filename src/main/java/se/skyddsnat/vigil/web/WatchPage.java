package se.skyddsnat.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Counter;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Table;

/**
 * The watch.
 *
 * @param undelivered messages that have not arrived, or null when there is none
 */
public record WatchPage(
        String unit,
        List<Counter> counters,
        List<AlarmRow> alarms,
        Table duties,
        Table doors,
        @Nullable Table undelivered,
        Form form,
        FormErrors errors) {

    /**
     * An alarm.
     *
     * @param number what to name when asking for help; says nothing about anybody
     * @param answerUrl where to say what was done, or null when it ends by itself or is another's to answer
     */
    public record AlarmRow(
            String heading,
            String act,
            String raised,
            String number,
            String field,
            @Nullable String answerUrl) {}
}

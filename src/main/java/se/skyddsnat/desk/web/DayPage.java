package se.skyddsnat.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Counter;
import se.skyddsnat.ui.Tab;
import se.skyddsnat.ui.WorkRow;

/**
 * The day on one screen.
 *
 * @param searchUrl where the box at the top sends, or null for those who may not search
 * @param more a sentence about the rows that are not shown, or null
 * @param scope the name of the scope in the texts
 */
public record DayPage(
        String unit,
        List<Counter> counters,
        List<Tab> tabs,
        List<WorkRow> rows,
        @Nullable String more,
        @Nullable String searchUrl,
        String scope) {}

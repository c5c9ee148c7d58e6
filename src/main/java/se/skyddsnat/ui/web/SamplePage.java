package se.skyddsnat.ui.web;

import java.util.List;
import se.skyddsnat.ui.Chain;
import se.skyddsnat.ui.ClockChip;
import se.skyddsnat.ui.Counter;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.SummaryRow;
import se.skyddsnat.ui.Tab;
import se.skyddsnat.ui.Table;
import se.skyddsnat.ui.TimelineEntry;
import se.skyddsnat.ui.WorkRow;

/** Every part of a page once, in every state it can have. */
public record SamplePage(
        Form form,
        FormErrors errors,
        List<Option> options,
        List<ClockChip> clocks,
        List<SummaryRow> answers,
        List<TimelineEntry> journal,
        Table table,
        Chain chain,
        List<WorkRow> work,
        List<Counter> counters,
        List<Tab> tabs) {}

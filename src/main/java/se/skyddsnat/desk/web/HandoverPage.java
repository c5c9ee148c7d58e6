package se.skyddsnat.desk.web;

import java.util.List;
import se.skyddsnat.ui.ClockChip;
import se.skyddsnat.ui.FormErrors;

/** What one is asked to take over, before signing for it. */
public record HandoverPage(
        String url,
        String number,
        String what,
        String from,
        String message,
        List<ClockChip> clocks,
        FormErrors errors) {}

package se.skyddsnat.doorway.web;

import java.util.List;

/** The receipt: the code, who has the report now, and what happens next. */
public record DonePage(String code, String voice, List<Receiver> who) {

    /** A unit of a board, and where to call. */
    public record Receiver(String unit, String board, String phone) {}
}

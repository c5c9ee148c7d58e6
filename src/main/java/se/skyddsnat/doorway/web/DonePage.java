package se.skyddsnat.doorway.web;

import java.util.List;

/** The receipt: the code, who has the report now, and what happens next. */
public record DonePage(String code, String voice, List<Receiver> who) {

    /** The code in two pieces, so that it breaks in the middle on a narrow screen. */
    public String firstHalf() {
        return code.substring(0, code.length() / 2 + 1);
    }

    public String secondHalf() {
        return code.substring(code.length() / 2 + 1);
    }

    /** A unit of a board, and where to call. */
    public record Receiver(String unit, String board, String phone) {}
}

package se.skyddsnat.doorway.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.skyddsnat.clocks.SwedishCalendar;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;

/** Says who has a report now, in words for people. */
@Component
class Receivers {

    private final Organisation organisation;

    Receivers(Organisation organisation) {
        this.organisation = organisation;
    }

    DonePage.Receiver of(Board board, Instant at) {
        var unit = organisation.queue(board.id()).receiving(at, SwedishCalendar.isWeekday(Sweden.day(at)));
        return new DonePage.Receiver(organisation.unit(board.id(), unit).name(), board.name(), board.phone());
    }
}

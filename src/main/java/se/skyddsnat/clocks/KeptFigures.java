package se.skyddsnat.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often each board kept each clock and how often it broke: counts for the public account, never persons, so that
 * no permit is asked for. Whoever shows them must hide small numbers first.
 */
@Service
@Transactional(readOnly = true)
public class KeptFigures {

    private final FigureStore store;
    private final Clock clock;

    KeptFigures(FigureStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The last four whole quarters. The quarter that still runs is left out: a number that moves while one looks at
     * it tells what happened to whom just now.
     *
     * @param from the first day
     * @param until the day after the last
     */
    public record Year(LocalDate from, LocalDate until) {

        public LocalDate lastDay() {
            return until.minusDays(1);
        }
    }

    /** The four quarters that have ended most recently. */
    public Year lastFourQuarters() {
        var running = Clocks.quarter(clock.instant());
        return new Year(running.minusYears(1), running);
    }

    /** The sums over those quarters, for each board that has any; boards without any are not in the list. */
    public List<KeptFigure> over(Year year, Collection<ClockId> clocks) {
        return store.figures(clocks, year.from(), year.until());
    }
}

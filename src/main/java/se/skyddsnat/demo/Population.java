package se.skyddsnat.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * The made-up families of a municipality: whole and parted homes, children who have come alone, people with personal,
 * co-ordination and temporary numbers and with none, people who must not be found. The same seed gives the same people.
 *
 * @param families Alva's and Elias's first, whom anybody may be in the demo
 */
record Population(String municipality, List<Family> families) {

    Population {
        families = List.copyOf(families);
    }

    /**
     * @param today decides who is a child
     * @param size how many families
     */
    static Population of(long seed, String municipality, LocalDate today, int size) {
        return new Birth(seed, municipality, today).of(size);
    }
}

package se.skyddsnat.demo;

import java.util.List;

/**
 * Children with those who answer for them.
 *
 * @param children at least one; siblings of one another
 * @param guardians none for a child who has come alone
 */
record Family(List<Resident> children, List<Guardian> guardians) {

    /** @param livesWithThem whether it is her home too */
    record Guardian(Resident person, boolean livesWithThem) {}

    Family {
        children = List.copyOf(children);
        guardians = List.copyOf(guardians);
    }

    /** Whether somebody in it must not be found by somebody. */
    boolean isProtected() {
        return children.stream().anyMatch(c -> c.protection().isProtected())
                || guardians.stream().anyMatch(g -> g.person().protection().isProtected());
    }

    List<Resident> everybody() {
        return java.util.stream.Stream.concat(
                        children.stream(), guardians.stream().map(Guardian::person))
                .toList();
    }
}

package se.skyddsnat.statistics;

import static org.assertj.core.api.Assertions.assertThat;

/** Agreement with a published number, relative to its size. */
final class Near {

    static final double CLOSED_FORM = 1e-9;
    static final double LIKELIHOOD = 1e-6;

    private Near() {}

    static void near(double actual, double expected, double relative) {
        assertThat(actual)
                .isCloseTo(
                        expected, org.assertj.core.data.Offset.offset(Math.max(1e-300, Math.abs(expected) * relative)));
    }

    static void within(double actual, double expected, double offset) {
        assertThat(actual).isCloseTo(expected, org.assertj.core.data.Offset.offset(offset));
    }

    static void limits(Interval actual, double lower, double upper, double offset) {
        within(actual.lower(), lower, offset);
        within(actual.upper(), upper, offset);
    }
}

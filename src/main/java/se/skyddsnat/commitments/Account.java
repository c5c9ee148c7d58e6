package se.skyddsnat.commitments;

import java.util.List;

/**
 * A commitment with what shows how it is kept.
 *
 * @param stories the stories that were run for it on this program
 * @param figures what the running system counts, small numbers left out; none unless it is kept
 */
public record Account(Commitment commitment, State state, List<StoryRun> stories, List<Figure> figures) {

    /**
     * A share as it may be shown: each number to the nearest five.
     *
     * @param labelKey the text, which takes the share in per cent and the two numbers
     */
    public record Figure(String labelKey, long part, long whole) {

        private static final long FEW = 5;
        private static final long ALL_ALIKE = 20;

        static boolean mayBeShown(Evidence.Share share) {
            var rest = share.whole() - share.part();
            return share.part() >= FEW && rest >= FEW || share.whole() >= ALL_ALIKE && (share.part() == 0 || rest == 0);
        }

        static Figure of(Evidence.Share share) {
            var part = nearest(share.part());
            return new Figure(share.labelKey(), part, part + nearest(share.whole() - share.part()));
        }

        private static long nearest(long number) {
            return (number + FEW / 2) / FEW * FEW;
        }

        /** The share in whole percent, from the numbers shown. */
        public long percent() {
            return Math.round(100.0 * part / whole);
        }
    }
}

package se.skyddsnat.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the places most like a place, so that it can learn from its likes and not from a rank list. */
public final class SimilarPlaces {

    private SimilarPlaces() {}

    /**
     * The most similar other places, most similar first, by the distance over all facts in standard deviations.
     *
     * @param facts one array for each fact, one number for each place; a fact that never varies is left out
     * @param place which
     * @param count how many
     * @throws IllegalArgumentException when lengths differ or a number is missing
     */
    public static List<Integer> of(double[][] facts, int place, int count) {
        int places = facts.length == 0 ? 0 : facts[0].length;
        double[] distance = new double[places];
        for (double[] fact : facts) {
            SurvivalData.requireLength(places, fact.length);
            SurvivalData.requireNumbers(fact);
            double variance = Means.variance(fact);
            for (int i = 0; i < places && variance > 0; i++) {
                double gap = fact[i] - fact[place];
                distance[i] += gap * gap / variance;
            }
        }
        return IntStream.range(0, places)
                .filter(i -> i != place)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> distance[i]).thenComparing(i -> i))
                .limit(count)
                .toList();
    }
}

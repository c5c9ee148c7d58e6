package se.skyddsnat.statistics;

import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Greedy one-to-one pairing on the log odds of the propensity, the most likely treated first. */
final class NearestPairs {

    private NearestPairs() {}

    /** The partner of each treated row, −1 where none; null when over half of the treated find nobody. */
    static int @Nullable [] of(byte[] treated, double[] propensity, double caliper) {
        double[] logit =
                Arrays.stream(propensity).map(e -> Math.log(e / (1 - e))).toArray();
        double reach = caliper * Math.sqrt(Means.variance(logit));
        var free = new TreeMap<Double, int[]>();
        int[] next = new int[treated.length];
        for (int i = treated.length - 1; i >= 0; i--) {
            if (treated[i] == 0) {
                int[] head = free.computeIfAbsent(logit[i], k -> new int[] {-1});
                next[i] = head[0];
                head[0] = i;
            }
        }
        int[] partner = new int[treated.length];
        Arrays.fill(partner, -1);
        int people = 0;
        int paired = 0;
        int[] order = Order.ascending(logit);
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            if (treated[i] == 1) {
                people++;
                partner[i] = take(free, next, logit[i], reach);
                paired += partner[i] >= 0 ? 1 : 0;
            }
        }
        return paired * 2 < people ? null : partner;
    }

    private static int take(TreeMap<Double, int[]> free, int[] next, double at, double reach) {
        Double below = free.floorKey(at);
        Double above = free.ceilingKey(at);
        boolean down = below != null && (above == null || at - below <= above - at);
        Double nearest = down ? below : above;
        if (nearest == null || Math.abs(nearest - at) > reach) {
            return -1;
        }
        int[] head = free.get(nearest);
        if (head == null) {
            return -1;
        }
        int taken = head[0];
        head[0] = next[taken];
        if (head[0] < 0) {
            free.remove(nearest);
        }
        return taken;
    }

    /** The paired mean difference, or why it may not be given. */
    static Finding<Propensity.Effect> effect(
            double[] y, byte[] treated, double[][] covariates, int[] partner, double level) {
        double[] weight = new double[y.length];
        double[] gaps = new double[y.length];
        int pairs = 0;
        for (int i = 0; i < y.length; i++) {
            if (partner[i] >= 0) {
                weight[i] = 1;
                weight[partner[i]] = 1;
                gaps[pairs++] = y[i] - y[partner[i]];
            }
        }
        double[] used = Arrays.copyOf(gaps, pairs);
        var balance = Balance.of(treated, covariates, weight);
        if (pairs < Balance.FEWEST_PEOPLE) {
            return Finding.refuse(Reason.LOW_EFFECTIVE_SAMPLE, (double) pairs, balance.treatedPeople());
        }
        if (balance.worst() > Balance.LIMIT) {
            return Finding.refuse(Reason.IMBALANCE, balance.worst(), Balance.LIMIT);
        }
        return Means.mean(used, level).map(m -> new Propensity.Effect(m, m.standardError(), balance));
    }
}

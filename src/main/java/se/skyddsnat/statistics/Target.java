package se.skyddsnat.statistics;

/** For whom an effect is asked. */
public enum Target {
    /** Everybody (ATE). */
    EVERYBODY {
        @Override
        double weight(boolean treated, double e) {
            return treated ? 1 / e : 1 / (1 - e);
        }

        @Override
        double slope(boolean treated, double e) {
            return treated ? -(1 - e) / e : e / (1 - e);
        }
    },
    /** Those who got the measure (ATT). */
    THE_TREATED {
        @Override
        double weight(boolean treated, double e) {
            return treated ? 1 : e / (1 - e);
        }

        @Override
        double slope(boolean treated, double e) {
            return treated ? 0 : e / (1 - e);
        }
    },
    /** Those who might as well have got it as not (ATO, Li 2018). */
    THE_UNDECIDED {
        @Override
        double weight(boolean treated, double e) {
            return treated ? 1 - e : e;
        }

        @Override
        double slope(boolean treated, double e) {
            return treated ? -e * (1 - e) : e * (1 - e);
        }
    };

    /** Weight of a row with propensity e. */
    abstract double weight(boolean treated, double e);

    /** The weight's slope in the linear predictor of the propensity. */
    abstract double slope(boolean treated, double e);

    /** The weight of each row. */
    public double[] weights(byte[] treated, double[] propensity) {
        SurvivalData.requireLength(treated.length, propensity.length);
        double[] w = new double[treated.length];
        for (int i = 0; i < w.length; i++) {
            w[i] = weight(treated[i] == 1, propensity[i]);
        }
        return w;
    }
}

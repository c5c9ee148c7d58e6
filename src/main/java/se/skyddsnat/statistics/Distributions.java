package se.skyddsnat.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** Tail areas and quantiles to full double precision, so that closed forms agree with printed tables to their last digit. */
final class Distributions {

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final double SQRT2 = Math.sqrt(2);
    private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);

    private Distributions() {}

    static double normalCdf(double z) {
        return 0.5 * Erf.erfc(-z / SQRT2);
    }

    static double normalDensity(double z) {
        return Math.exp(-z * z / 2) / SQRT_2PI;
    }

    static double normalQuantile(double p) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double z = NORMAL.inverseCumulativeProbability(p);
        // One Newton step on the shorter tail: the library's rational approximation is good, not exact.
        double error = p < 0.5 ? normalCdf(z) - p : (1 - p) - 0.5 * Erf.erfc(z / SQRT2);
        return z - error / normalDensity(z);
    }

    static double normalTwoSided(double z) {
        return Erf.erfc(Math.abs(z) / SQRT2);
    }

    static double chiSquareUpper(double x, double df) {
        return x <= 0 ? 1 : Gamma.regularizedGammaQ(df / 2, x / 2);
    }

    static double chiSquareQuantile(double p, double df) {
        return 2 * gammaQuantile(p, df / 2);
    }

    /** Quantile of the standard gamma distribution (scale 1). */
    static double gammaQuantile(double p, double shape) {
        if (p <= 0) {
            return 0;
        }
        var gamma = new GammaDistribution(shape, 1);
        double x = gamma.inverseCumulativeProbability(p);
        for (int i = 0; i < 3; i++) {
            double density = gamma.density(x);
            double error =
                    p < 0.5 ? Gamma.regularizedGammaP(shape, x) - p : (1 - p) - Gamma.regularizedGammaQ(shape, x);
            double next = x - error / density;
            x = next > 0 && density > 0 ? next : x;
        }
        return x;
    }

    static double betaQuantile(double p, double a, double b) {
        var beta = new BetaDistribution(a, b);
        double x = beta.inverseCumulativeProbability(p);
        for (int i = 0; i < 3; i++) {
            double next = x - (Beta.regularizedBeta(x, a, b) - p) / beta.density(x);
            x = next > 0 && next < 1 ? next : x;
        }
        return x;
    }

    static double tTwoSided(double t, double df) {
        return Double.isInfinite(df) || df > 1e9
                ? normalTwoSided(t)
                : Beta.regularizedBeta(df / (df + t * t), df / 2, 0.5);
    }

    static double tQuantile(double p, double df) {
        if (Double.isInfinite(df) || df > 1e9) {
            return normalQuantile(p);
        }
        var t = new TDistribution(df);
        double x = t.inverseCumulativeProbability(p);
        for (int i = 0; i < 3; i++) {
            double upper = tTwoSided(x, df) / 2;
            double cdf = x >= 0 ? 1 - upper : upper;
            x -= (cdf - p) / t.density(x);
        }
        return x;
    }

    static double fUpper(double f, double df1, double df2) {
        if (Double.isInfinite(df2)) {
            return chiSquareUpper(f * df1, df1);
        }
        return f <= 0 ? 1 : Beta.regularizedBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
    }

    static double logChoose(double n, double k) {
        return Gamma.logGamma(n + 1) - Gamma.logGamma(k + 1) - Gamma.logGamma(n - k + 1);
    }

    /** Probability of at most k successes in n. */
    static double binomialCdf(int k, int n, double p) {
        if (k < 0) {
            return 0;
        }
        return k >= n ? 1 : Beta.regularizedBeta(1 - p, n - k, k + 1.0);
    }
}

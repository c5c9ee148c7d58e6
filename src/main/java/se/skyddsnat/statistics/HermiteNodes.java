package se.skyddsnat.statistics;

/** Points and weights of Gauss–Hermite quadrature, the factor {@code exp(x²)} taken into the weights. */
final class HermiteNodes {

    private static final int COUNT = 15;
    static final double[] NODE = new double[COUNT];
    static final double[] LOG_WEIGHT = new double[COUNT];

    static {
        // Roots of the Hermite polynomial by Newton's method from the largest inwards (Golub's weights in closed form).
        double z = 0;
        for (int i = 0; i < (COUNT + 1) / 2; i++) {
            z = guess(i, z);
            double slope = 0;
            for (int step = 0; step < 100; step++) {
                double p1 = Math.pow(Math.PI, -0.25);
                double p2 = 0;
                for (int j = 0; j < COUNT; j++) {
                    double p3 = p2;
                    p2 = p1;
                    p1 = z * Math.sqrt(2.0 / (j + 1)) * p2 - Math.sqrt((double) j / (j + 1)) * p3;
                }
                slope = Math.sqrt(2.0 * COUNT) * p2;
                double move = p1 / slope;
                z -= move;
                if (Math.abs(move) < 1e-15) {
                    break;
                }
            }
            NODE[i] = z;
            NODE[COUNT - 1 - i] = -z;
            LOG_WEIGHT[i] = Math.log(2 / (slope * slope)) + z * z;
            LOG_WEIGHT[COUNT - 1 - i] = LOG_WEIGHT[i];
        }
    }

    private HermiteNodes() {}

    private static double guess(int i, double before) {
        double root = Math.sqrt(2 * COUNT + 1);
        return switch (i) {
            case 0 -> root - 1.85575 * Math.pow(2 * COUNT + 1, -0.16667);
            case 1 -> before - 1.14 * Math.pow(COUNT, 0.426) / before;
            case 2 -> 1.86 * before - 0.86 * NODE[0];
            case 3 -> 1.91 * before - 0.91 * NODE[1];
            default -> 2 * before - NODE[i - 2];
        };
    }
}

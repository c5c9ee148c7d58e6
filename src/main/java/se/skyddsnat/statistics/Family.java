package se.skyddsnat.statistics;

/** A distribution with its canonical link. */
enum Family {
    BINOMIAL {
        @Override
        double mean(double eta) {
            return eta >= 0 ? 1 / (1 + Math.exp(-eta)) : Math.exp(eta) / (1 + Math.exp(eta));
        }

        @Override
        double variance(double mean) {
            return mean * (1 - mean);
        }

        @Override
        double logLikelihood(double y, double eta) {
            return y * eta - (Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))));
        }

        @Override
        double logLikelihood(double y, double eta, double mean) {
            // log p or log (1 − p), whichever is known without cancellation, spares an exponential for each row.
            if (Math.abs(eta) > 30) {
                return logLikelihood(y, eta);
            }
            return eta > 0 ? Math.log(mean) - (1 - y) * eta : y * eta + Math.log(1 - mean);
        }

        @Override
        double start(double mean) {
            return Math.log(mean / (1 - mean));
        }
    },
    POISSON {
        @Override
        double mean(double eta) {
            return Math.exp(eta);
        }

        @Override
        double variance(double mean) {
            return mean;
        }

        @Override
        double logLikelihood(double y, double eta) {
            return y * eta - Math.exp(eta);
        }

        @Override
        double logLikelihood(double y, double eta, double mean) {
            return y * eta - mean;
        }

        @Override
        double start(double mean) {
            return Math.log(mean);
        }
    };

    abstract double mean(double eta);

    abstract double variance(double mean);

    /** Up to a constant that depends on the outcome only. */
    abstract double logLikelihood(double y, double eta);

    /** The same, where the mean is known already. */
    abstract double logLikelihood(double y, double eta, double mean);

    abstract double start(double mean);
}

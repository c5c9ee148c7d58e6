package se.skyddsnat.statistics;

import java.util.Arrays;

/** Each row's pull on the estimates, p numbers for each row in the order given. */
record CoxResiduals(double[] score, int p) {

    /** Robust covariance: each cluster's pulls added, squared and summed (Lin &amp; Wei 1989). */
    double[][] covariance(double[][] model, int[] cluster) {
        int clusters = Arrays.stream(cluster).max().orElse(-1) + 1;
        double[] sum = new double[clusters * p];
        for (int i = 0; i < cluster.length; i++) {
            int to = cluster[i] * p;
            for (int j = 0; j < p; j++) {
                sum[to + j] += score[i * p + j];
            }
        }
        double[][] meat = new double[p][p];
        for (int c = 0; c < clusters; c++) {
            for (int a = 0; a < p; a++) {
                double f = sum[c * p + a];
                for (int b = 0; b <= a; b++) {
                    meat[a][b] += f * sum[c * p + b];
                }
            }
        }
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < a; b++) {
                meat[b][a] = meat[a][b];
            }
        }
        return Matrices.sandwich(model, meat);
    }
}

package se.skyddsnat.setup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why the start did not succeed. */
final class OneLine implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Skyddsnät does not start: " + of(analysis));
    }

    static String of(FailureAnalysis analysis) {
        var action = analysis.getAction() == null ? "" : analysis.getAction();
        return (analysis.getDescription() + " " + action)
                .replaceAll("\\s+", " ")
                .strip();
    }
}

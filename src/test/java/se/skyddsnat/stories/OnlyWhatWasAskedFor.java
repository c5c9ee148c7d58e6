package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.skyddsnat.commitments.CommitmentId;
import se.skyddsnat.commitments.Commitments;

/** A story that says it proves something nobody asked for fails. */
class OnlyWhatWasAskedFor implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        for (var name :
                context.getRequiredTestClass().getAnnotation(Proves.class).value()) {
            assertThat(Commitments.read().find(new CommitmentId(name)))
                    .as("%s proves %s, which nobody has asked for", context.getDisplayName(), name)
                    .isPresent();
        }
    }
}

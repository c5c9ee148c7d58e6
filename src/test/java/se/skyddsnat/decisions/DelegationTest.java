package se.skyddsnat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DelegationTest {

    @ParameterizedTest
    @EnumSource(names = {"HANDLER", "LEADER", "MANAGER", "COMMITTEE", "BOARD"})
    void everyLevelFromTheLowestUpMayAndNoneBelow(Level lowest) {
        var delegation = new Delegation(DecisionKind.SUPPORT, lowest, false, true, "SoL 11:1");
        for (var level : EnumSet.range(Level.HANDLER, Level.BOARD)) {
            assertThat(delegation.allows(level))
                    .as(level + " for " + lowest)
                    .isEqualTo(level.ordinal() >= lowest.ordinal());
        }
    }

    @Test
    void theChairMayOnlyWhereTheLawSaysSo() {
        assertThat(new Delegation(DecisionKind.SUPPORT, Level.HANDLER, false, true, "SoL 11:1").allows(Level.CHAIR))
                .isFalse();
        assertThat(new Delegation(DecisionKind.LVU_IMMEDIATE_CUSTODY, Level.COMMITTEE, true, true, "LVU 6")
                        .allows(Level.CHAIR))
                .isTrue();
    }
}

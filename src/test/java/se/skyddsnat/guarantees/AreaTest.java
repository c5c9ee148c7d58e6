package se.skyddsnat.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import se.skyddsnat.clocks.ClockCatalogue;

class AreaTest {

    @Test
    void everyTimeLimitBelongsSomewhereAndNoAreaIsEmpty() {
        var used = EnumSet.noneOf(Area.class);
        ClockCatalogue.swedish().all().forEach(rule -> used.add(Area.of(rule.id())));
        assertThat(used).containsExactlyInAnyOrder(Area.values());
    }
}

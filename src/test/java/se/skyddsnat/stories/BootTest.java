package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.skyddsnat.organisation.Organisation;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"skyddsnat.demo=true", "skyddsnat.data=target/boot-data"})
class BootTest {
    @Autowired Organisation organisation;
    @Test void boots() {
        assertThat(organisation.boards()).hasSize(290);
        assertThat(organisation.queuesWithoutHuman()).isEmpty();
    }
}

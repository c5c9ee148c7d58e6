package se.skyddsnat.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.kernel.Language;

class CommitmentsTest {

    private static final Commitments COMMITMENTS = Commitments.read();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
    private static final Pattern END = Pattern.compile("[.!?:]");

    @Test
    void all112AreThereAndEachOnce() {
        var asked = Stream.of(
                        numbered("G%02d", 76),
                        numbered("GX%d", 4),
                        numbered("V%02d", 11),
                        numbered("VX%d", 3),
                        numbered("U%02d", 12),
                        numbered("UX%d", 6))
                .flatMap(names -> names)
                .toList();
        assertThat(asked).hasSize(112);
        assertThat(COMMITMENTS.all()).extracting(one -> one.id().code()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void everyOneIsSaidInBothLanguagesAndInWholeSentences() {
        for (var one : COMMITMENTS.all()) {
            assertThat(one.kinds()).as(one.id().code()).isNotEmpty();
            for (var wording : List.of(one.asked(), one.kept())) {
                assertThat(List.of(wording.sv(), wording.en()))
                        .as(one.id().code())
                        .allMatch(text -> text.length() > 10 && text.endsWith("."));
                assertThat(wording.in(Language.SWEDISH)).isNotEqualTo(wording.in(Language.ENGLISH));
            }
        }
    }

    @Test
    void noTwoAreKeptInTheSameWords() {
        assertThat(COMMITMENTS.all()).extracting(one -> one.kept().sv()).doesNotHaveDuplicates();
        assertThat(COMMITMENTS.all()).extracting(one -> one.asked().sv()).doesNotHaveDuplicates();
    }

    @Test
    void theChaptersHoldThemAllInOrder() {
        var page = COMMITMENTS.chapters().stream()
                .flatMap(chapter -> COMMITMENTS.in(chapter).stream())
                .toList();
        assertThat(page).isEqualTo(COMMITMENTS.all());
        assertThat(COMMITMENTS.chapters())
                .hasSize(10)
                .allMatch(chapter -> !COMMITMENTS.in(chapter).isEmpty());
    }

    @Test
    void theSwedishIsEasyToRead() {
        var lix = COMMITMENTS.all().stream()
                .mapToDouble(one -> lix(one.asked().sv() + " " + one.kept().sv()))
                .summaryStatistics();
        assertThat(lix.getAverage()).isLessThanOrEqualTo(45);
        assertThat(lix.getMax()).as("the hardest one to read").isLessThanOrEqualTo(50);
    }

    @Test
    void lixIsCountedAsItShould() {
        assertThat(lix("Ingen ska sova ute.")).isEqualTo(4);
        assertThat(lix("Kommunen ansvarar. Alltid.")).isEqualTo(1.5 + 100.0 * 2 / 3);
    }

    @Test
    void aNameOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> new CommitmentId("X1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(COMMITMENTS.find(new CommitmentId("G77"))).isEmpty();
        assertThat(COMMITMENTS.find(new CommitmentId("G04"))).isPresent();
    }

    /** Words per sentence, and the share in percent of words longer than six letters. */
    private static double lix(String text) {
        var words = WORD.matcher(text).results().map(found -> found.group()).toList();
        double sentences = Math.max(1, END.matcher(text).results().count());
        long heavy = words.stream().filter(word -> word.length() > 6).count();
        return words.size() / sentences + 100.0 * heavy / words.size();
    }

    private static Stream<String> numbered(String form, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> form.formatted(number));
    }
}

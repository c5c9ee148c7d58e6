package se.skyddsnat.demo;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.HouseNote;
import se.skyddsnat.ui.Language;
import se.skyddsnat.ui.Texts;

/** Says at the foot of every page that everybody is made up, and what time it is in the demo. */
@Component
@ConditionalOnProperty("skyddsnat.demo")
class DemoNote implements HouseNote {

    private final Clock clock;
    private final Player player;

    DemoNote(Clock clock, Player player) {
        this.clock = clock;
        this.player = player;
    }

    @Override
    public Note inWordsOf(Texts texts, Language language) {
        var now = clock.instant().atZone(Sweden.ZONE);
        var time = DateTimeFormatter.ofPattern("EEEE d MMMM HH.mm", language.locale())
                .format(now);
        var playing = player.percent();
        var text = playing < 0 ? texts.get("demo.note", time) : texts.get("demo.note.playing", time, playing);
        return new Note(text, "/demo", texts.get("demo.note.link"));
    }
}

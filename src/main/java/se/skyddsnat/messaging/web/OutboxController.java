package se.skyddsnat.messaging.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.messaging.Outbox;
import se.skyddsnat.messaging.Outgoing;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Table;
import se.skyddsnat.ui.Table.Column;
import se.skyddsnat.ui.Ui;

/** Shows in the demo what would have gone out. In production there is no such page. */
@Controller
@ConditionalOnProperty("skyddsnat.demo")
class OutboxController {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/demo/utskick")
    ModelAndView sent(@RequestParam(defaultValue = "0380") String kommun, Ui ui) {
        var rows = outbox.sent(Board.idOf(kommun)).stream().map(m -> row(m, ui)).toList();
        var columns = List.of(
                Column.text(ui.t("messaging.sent.when")),
                Column.text(ui.t("messaging.sent.to")),
                Column.text(ui.t("messaging.sent.text")));
        return Pages.of("messaging/sent", new Table(ui.t("messaging.sent.title"), columns, rows));
    }

    private static List<String> row(Outgoing message, Ui ui) {
        return List.of(
                WHEN.format(message.at().atZone(Sweden.ZONE)),
                message.channel().name() + " " + message.hiddenAddress(),
                ui.t(message.text().key()));
    }
}

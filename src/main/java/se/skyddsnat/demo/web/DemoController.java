package se.skyddsnat.demo.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.demo.Demo;
import se.skyddsnat.demo.DemoTime;
import se.skyddsnat.demo.Turn;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** What there is to try, and the clock that anybody may turn. */
@Controller
@ConditionalOnProperty("skyddsnat.demo")
class DemoController {

    private final Demo demo;
    private final DemoTime time;

    DemoController(Demo demo, DemoTime time) {
        this.demo = demo;
        this.time = time;
    }

    @GetMapping("/demo")
    ModelAndView demo(Ui ui) {
        var words = new DemoWords(ui);
        return Pages.of(
                "demo/demo",
                new DemoPage(
                        words.moment(time.now()),
                        words.state(demo.play()),
                        demo.board().name(),
                        new Walks(ui, demo.staff(), demo.people()).all(),
                        demo.staff(),
                        demo.people()));
    }

    @GetMapping("/demo/tid")
    ModelAndView time(Ui ui, @RequestParam(defaultValue = "false") boolean vanta) {
        var words = new DemoWords(ui);
        return Pages.of("demo/time", words.time(time.now(), time.ahead(), time.lastTurn(demo.municipality()), vanta));
    }

    @PostMapping("/demo/tid")
    String turn(@RequestParam Turn fram) {
        return time.turn(fram) ? "redirect:/demo/tid#hande" : "redirect:/demo/tid?vanta=true";
    }
}

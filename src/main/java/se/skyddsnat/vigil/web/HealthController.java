package se.skyddsnat.vigil.web;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.skyddsnat.vigil.Vigil;

/** Tells whoever watches the house from outside how it is: numbers only. No answer, or one above 499, means that it is down. */
@RestController
class HealthController {

    private final Vigil vigil;

    HealthController(Vigil vigil) {
        this.vigil = vigil;
    }

    @GetMapping(path = "/halsa", produces = "application/json")
    ResponseEntity<Map<String, Object>> health() {
        var health = vigil.health();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "status", health.well() ? "well" : "alarm",
                        "alarms", health.alarms(),
                        "silentDuties", health.silentDuties()));
    }
}

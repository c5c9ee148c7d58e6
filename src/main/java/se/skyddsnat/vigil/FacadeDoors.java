package se.skyddsnat.vigil;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.ReportedChild;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.organisation.Board;

/** The ways in for people: a worried neighbour who tells only a place, and a professional who knows where the child lives. */
@Configuration(proxyBeanMethods = false)
class FacadeDoors {

    private record Way(String name, MadeUpReport madeUp, Function<Board, ReportConcern> report) implements Door {

        @Override
        public boolean leadsTo(Board board) {
            return madeUp.reaches(board, report.apply(board));
        }
    }

    @Bean
    Door publicDoor(MadeUpReport madeUp) {
        return new Way(
                "public", madeUp, board -> report(Reporter.anonymous(), Whereabouts.UNKNOWN, board.municipalityCode()));
    }

    @Bean
    Door professionalDoor(MadeUpReport madeUp) {
        var reporter =
                new Reporter(Reporter.Kind.PROFESSIONAL, "Nattligt prov", null, null, "Skyddsnät", null, null, true);
        return new Way(
                "professional", madeUp, board -> report(reporter, Whereabouts.in(board.municipalityCode()), null));
    }

    private static ReportConcern report(Reporter reporter, Whereabouts home, @Nullable String place) {
        return new ReportConcern(
                Channel.SYNTHETIC,
                ReportConcern.Kind.WORRY,
                null,
                reporter,
                List.of(ReportedChild.named("Prov", "Provsson", home)),
                false,
                "Nattligt prov av anmälningsvägen. Det gäller ingen.",
                false,
                place,
                List.of(),
                null);
    }
}

package se.skyddsnat.vigil;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.ReportedChild;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.PersonKey;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;

/**
 * The ways in for people: a worried neighbour who tells only a place, a professional who knows where the child lives, a
 * child who writes herself, and a member of staff who writes down what she was told. Nobody real is lent for it: a line
 * in the trail about a refused trial must not bear the name of somebody who never tried.
 */
@Configuration(proxyBeanMethods = false)
class FacadeDoors {

    private static final String NAME = "Nattligt prov";

    private record Way(
            String name, MadeUpReport madeUp, Function<Board, Actor> sender, Function<Board, ReportConcern> report)
            implements Door {

        @Override
        public boolean leadsTo(Board board) {
            return madeUp.reaches(board, sender.apply(board), report.apply(board));
        }
    }

    @Bean
    Door publicDoor(MadeUpReport madeUp) {
        return new Way(
                "public",
                madeUp,
                _ -> new Actor.Visitor(),
                board -> worry(Reporter.anonymous(), Whereabouts.UNKNOWN, board.municipalityCode()));
    }

    @Bean
    Door professionalDoor(MadeUpReport madeUp) {
        var reporter = new Reporter(Reporter.Kind.PROFESSIONAL, NAME, null, null, "Skyddsnät", null, null, true);
        return new Way(
                "professional",
                madeUp,
                _ -> new Actor.Visitor(),
                board -> worry(reporter, Whereabouts.in(board.municipalityCode()), null));
    }

    @Bean
    Door childDoor(MadeUpReport madeUp) {
        var child = new Actor.Citizen(new PersonKey("0".repeat(64)), NAME);
        var herself = new Reporter(Reporter.Kind.CHILD, NAME, null, null, null, null, null, false);
        return new Way("child", madeUp, _ -> child, board -> {
            var code = board.municipalityCode();
            return report(ReportConcern.Kind.OWN_WORDS, herself, Whereabouts.in(code), code);
        });
    }

    @Bean
    Door staffDoor(MadeUpReport madeUp, Organisation organisation) {
        var caller = new Reporter(Reporter.Kind.PRIVATE, NAME, null, null, null, null, null, false);
        return new Way(
                "staff",
                madeUp,
                board -> receptionist(board, organisation),
                board -> worry(caller, Whereabouts.in(board.municipalityCode()), null));
    }

    private static Actor receptionist(Board board, Organisation organisation) {
        var office = organisation.queue(board.id()).office();
        return new Actor.Staff(
                new StaffId(Ids.named("nightly trial")), board.id(), office, Set.of(Role.SOCIAL_WORKER), NAME);
    }

    private static ReportConcern worry(Reporter reporter, Whereabouts home, @Nullable String place) {
        return report(ReportConcern.Kind.WORRY, reporter, home, place);
    }

    private static ReportConcern report(
            ReportConcern.Kind kind, Reporter reporter, Whereabouts home, @Nullable String place) {
        return new ReportConcern(
                Channel.SYNTHETIC,
                kind,
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

package se.skyddsnat.demo;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.ReportedChild;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.demo.PlannedReport.Sender;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Sweden;

/** Writes a planned report the way its sender would. */
final class Letters {

    private final Voices voices;
    private final Names names = new Names();

    Letters(Voices voices) {
        this.voices = voices;
    }

    ReportConcern write(PlannedReport report) {
        var chance = report.chance();
        var kind = switch (report.sender()) {
            case THE_CHILD -> ReportConcern.Kind.OWN_WORDS;
            case THE_CHILD_APPLIES -> ReportConcern.Kind.OWN_APPLICATION;
            default -> ReportConcern.Kind.WORRY;
        };
        return new ReportConcern(
                channel(report.sender()),
                kind,
                channel(report.sender()).registeredByStaff() ? report.at() : null,
                reporter(report),
                children(report),
                report.children().size() > 1,
                voices.say(report.sender().voice(), chance),
                chance.is(danger(report.sender())),
                report.cast().municipality(),
                List.of(),
                null);
    }

    private static List<ReportedChild> children(PlannedReport report) {
        return report.children().stream().map(c -> child(c, report)).toList();
    }

    private static ReportedChild child(Resident child, PlannedReport report) {
        var contact = child.contact();
        var address = child.protection().isProtected() ? null : contact.address();
        var home = new Whereabouts(report.cast().municipality(), null, address);
        var unknown = child.number() instanceof IdentityNumber.Unknown;
        return new ReportedChild(
                child.number(),
                child.givenName(),
                child.familyName(),
                child.birthDate(),
                child.birthDate() == null ? age(report.at(), child) : null,
                child.sex(),
                unknown ? "Brukar vara vid busstationen på kvällarna. Mörk jacka, ryggsäck." : null,
                home,
                contact.school(),
                Whereabouts.UNKNOWN);
    }

    private static int age(Instant at, Resident child) {
        return child.number()
                .value()
                .map(twelve -> Sweden.day(at).getYear() - Integer.parseInt(twelve.substring(0, 4)))
                .orElse(14);
    }

    private Reporter reporter(PlannedReport report) {
        var chance = report.chance();
        var school = requireNonNullElse(report.children().getFirst().contact().school(), "Skolhälsan");
        return switch (report.sender()) {
            case PRESCHOOL_BY_WEB -> professional(chance, school, "förskollärare");
            case SCHOOL_BY_WEB, SCHOOL_BY_SYSTEM -> professional(chance, school, "kurator");
            case POLICE_BY_WEB, POLICE_BY_PHONE -> professional(chance, "Polisen", "polisassistent");
            case HEALTH_CARE_BY_SYSTEM -> professional(chance, "Barnakuten", "läkare");
            case HEALTH_CARE_BY_LETTER -> professional(chance, "Vårdcentralen", "sjuksköterska");
            case NEIGHBOUR_BY_WEB -> Reporter.anonymous();
            case NEIGHBOUR_BY_PHONE -> chance.is(0.6) ? Reporter.anonymous() : person(chance, "granne");
            case RELATIVE_BY_PHONE, RELATIVE_ON_VISIT -> person(chance, "släkting");
            case THE_CHILD, THE_CHILD_APPLIES ->
                new Reporter(Reporter.Kind.CHILD, null, null, null, null, null, "Ring i skolan", false);
        };
    }

    private Reporter professional(Chance chance, String organisation, String profession) {
        return new Reporter(
                Reporter.Kind.PROFESSIONAL, name(chance), null, null, organisation, profession, null, chance.is(0.55));
    }

    private Reporter person(Chance chance, @Nullable String reach) {
        return new Reporter(Reporter.Kind.PRIVATE, name(chance), null, null, null, null, reach, false);
    }

    private String name(Chance chance) {
        var sex = chance.is(0.5) ? se.skyddsnat.kernel.LegalSex.WOMAN : se.skyddsnat.kernel.LegalSex.MAN;
        return names.given(chance, sex) + " " + names.family(chance);
    }

    private static double danger(Sender sender) {
        return switch (sender) {
            case POLICE_BY_PHONE, POLICE_BY_WEB -> 0.14;
            case NEIGHBOUR_BY_PHONE, THE_CHILD -> 0.1;
            default -> 0.03;
        };
    }

    static Channel channel(Sender sender) {
        return switch (sender) {
            case PRESCHOOL_BY_WEB, SCHOOL_BY_WEB, POLICE_BY_WEB -> Channel.PROFESSIONAL_WEB;
            case SCHOOL_BY_SYSTEM, HEALTH_CARE_BY_SYSTEM -> Channel.SYSTEM;
            case HEALTH_CARE_BY_LETTER -> Channel.LETTER;
            case NEIGHBOUR_BY_WEB -> Channel.PUBLIC_WEB;
            case POLICE_BY_PHONE, NEIGHBOUR_BY_PHONE, RELATIVE_BY_PHONE -> Channel.PHONE;
            case RELATIVE_ON_VISIT -> Channel.VISIT;
            case THE_CHILD, THE_CHILD_APPLIES -> Channel.CHILD;
        };
    }
}

package se.skyddsnat.exchange;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.ReportedChild;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.identity.Person;
import se.skyddsnat.kernel.IdentityNumber;
import tools.jackson.databind.JsonNode;

/** Reads a report as another system writes it into the report that the house knows, or into everything that must be mended. */
final class IncomingConcern {

    private static final int NAME = 200;
    private static final int LINE = 500;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> municipalities;
    private final LocalDate today;

    IncomingConcern(Set<String> municipalities, LocalDate today) {
        this.municipalities = municipalities;
        this.today = today;
    }

    /** What was read: whole, or with faults. */
    sealed interface Read {
        record Whole(ReportConcern report) implements Read {}

        record Wrong(List<Fault> faults) implements Read {}
    }

    /**
     * Who sends, as her token and the call say.
     *
     * @param key kept with the report, so that it is found again; null for one that is made up
     */
    record Sender(
            Channel channel, String organisation, @Nullable String key) {}

    Read read(JsonNode sent, Sender sender) {
        var fields = new JsonFields(sent, "", faults);
        var children = fields.objects("children", ReportConcern.MOST_CHILDREN).stream()
                .map(this::child)
                .toList();
        var report = report(fields, children, sender);
        fields.nothingElse();
        return faults.isEmpty() ? new Read.Whole(report) : new Read.Wrong(List.copyOf(faults));
    }

    private ReportConcern report(JsonFields fields, List<ReportedChild> children, Sender sender) {
        return new ReportConcern(
                sender.channel(),
                ReportConcern.Kind.WORRY,
                null,
                reporter(fields.object("reporter"), sender.organisation()),
                children,
                fields.yes("siblings"),
                fields.required("worry", ReportConcern.LONGEST_WORRY),
                fields.yes("dangerNow"),
                municipality(fields, "municipalityCode"),
                List.of(),
                sender.key());
    }

    private ReportedChild child(JsonFields fields) {
        var child = new ReportedChild(
                number(fields),
                requireNonNullElse(fields.text("givenName", NAME), ""),
                requireNonNullElse(fields.text("familyName", NAME), ""),
                birthDate(fields),
                fields.whole("age", 0, 25),
                sex(fields),
                fields.text("description", 1000),
                whereabouts(fields.object("home")),
                fields.text("school", NAME),
                whereabouts(fields.object("now")));
        fields.nothingElse();
        return child;
    }

    private IdentityNumber number(JsonFields fields) {
        var written = fields.text("identityNumber", 20);
        if (written == null) {
            return new IdentityNumber.Unknown();
        }
        return switch (IdentityNumber.parse(written, today)) {
            case IdentityNumber.Parsed.Ok(var number) -> number;
            case IdentityNumber.Parsed.Wrong(var reasonKey, var hint) -> {
                fields.wrong("identityNumber", "identity-number", reasonKey, hint);
                yield new IdentityNumber.Unknown();
            }
        };
    }

    private @Nullable LocalDate birthDate(JsonFields fields) {
        var date = fields.date("birthDate");
        if (date != null && (date.isAfter(today) || date.isBefore(today.minusYears(26)))) {
            fields.wrong("birthDate", "birth-date");
        }
        return date;
    }

    private static Person.@Nullable Sex sex(JsonFields fields) {
        var written = fields.text("sex", 10);
        if (written == null) {
            return null;
        }
        for (var sex : Person.Sex.values()) {
            if (sex.name().toLowerCase(Locale.ROOT).equals(written)) {
                return sex;
            }
        }
        fields.wrong("sex", "sex");
        return null;
    }

    private Whereabouts whereabouts(JsonFields fields) {
        var place = new Whereabouts(
                municipality(fields, "municipalityCode"), fields.text("postalCode", 10), fields.text("address", LINE));
        fields.nothingElse();
        return place;
    }

    private @Nullable String municipality(JsonFields fields, String name) {
        var code = fields.text(name, 4);
        if (code != null && !municipalities.contains(code)) {
            fields.wrong(name, "municipality");
        }
        return code;
    }

    private static Reporter reporter(JsonFields fields, String organisation) {
        var reporter = new Reporter(
                Reporter.Kind.PROFESSIONAL,
                fields.text("name", NAME),
                fields.text("phone", 50),
                fields.text("email", NAME),
                organisation,
                fields.text("profession", NAME),
                fields.text("reach", LINE),
                fields.yes("wantsFeedback"));
        fields.nothingElse();
        return reporter;
    }
}

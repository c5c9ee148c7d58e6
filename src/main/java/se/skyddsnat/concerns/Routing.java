package se.skyddsnat.concerns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.organisation.Municipality;

/**
 * Finds the municipality that receives a report about a child: her home (SoL 29:1), else where she is, else the place
 * the reporter chose. If nobody knows anything at all it still lands somewhere: with the municipality kept for that.
 */
final class Routing {

    private static final Pattern POSTAL_CODE = Pattern.compile("(?<!\\d)(\\d{3})\\s?(\\d{2})(?!\\d)");

    private final List<Municipality> municipalities;
    private final Function<String, Optional<String>> ofPostalCode;
    private final String last;

    /** @param last the municipality that receives what nobody can place */
    Routing(List<Municipality> municipalities, Function<String, Optional<String>> ofPostalCode, String last) {
        this.municipalities = municipalities;
        this.ofPostalCode = ofPostalCode;
        this.last = last;
    }

    /** Why a municipality was chosen. */
    enum Reason {
        HOME_STATED,
        HOME_POSTAL_CODE,
        HOME_ADDRESS,
        WHERE_NOW,
        PLACE_CHOSEN,
        NOBODY_KNEW
    }

    /** Where to, and why there. */
    record Way(String municipalityCode, Reason reason) {}

    Way of(ReportedChild child, @Nullable String placeChosen) {
        return home(child.home())
                .or(() -> anyOf(child.now()).map(code -> new Way(code, Reason.WHERE_NOW)))
                .or(() -> known(placeChosen).map(code -> new Way(code, Reason.PLACE_CHOSEN)))
                .orElseGet(() -> new Way(last, Reason.NOBODY_KNEW));
    }

    private Optional<Way> home(Whereabouts home) {
        return known(home.municipalityCode())
                .map(code -> new Way(code, Reason.HOME_STATED))
                .or(() -> postal(home.postalCode()).map(code -> new Way(code, Reason.HOME_POSTAL_CODE)))
                .or(() -> address(home.address()).map(code -> new Way(code, Reason.HOME_ADDRESS)));
    }

    private Optional<String> anyOf(Whereabouts place) {
        return home(place).map(Way::municipalityCode);
    }

    private Optional<String> known(@Nullable String code) {
        return municipalities.stream()
                .map(Municipality::code)
                .filter(one -> one.equals(code))
                .findFirst();
    }

    private Optional<String> postal(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(ofPostalCode);
    }

    /** A postal code in the address, else the one municipality whose name stands in it. */
    private Optional<String> address(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        var code = POSTAL_CODE.matcher(address);
        return code.find() ? ofPostalCode.apply(code.group(1) + code.group(2)) : named(address);
    }

    private Optional<String> named(String address) {
        var words = List.of(address.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"));
        var found = municipalities.stream()
                .filter(m -> words.contains(m.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }
}

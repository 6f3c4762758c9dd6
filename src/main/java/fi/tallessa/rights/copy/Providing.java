package fi.tallessa.rights.copy;

import fi.tallessa.access.Protections;
import fi.tallessa.access.Restrictions;
import fi.tallessa.association.Association;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Provided;
import fi.tallessa.holdings.ProvidedLine;
import fi.tallessa.rights.request.OpenRequest.At;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads what somebody may take to another service: what they told of themselves on a consent, and
 * nothing else. It is read anew each time, as what a consent no longer carries, or a child keeps
 * from a guardian by now, is handed over no more.
 */
@Component
class Providing {

  private static final String HOLDING = "provided";

  private final List<Provided> provided;
  private final Gathering gathering;
  private final Association association;
  private final Protections protections;
  private final PlacesKept places;
  private final Restrictions restrictions;

  Providing(
      List<Provided> provided,
      Gathering gathering,
      Association association,
      Protections protections,
      PlacesKept places,
      Restrictions restrictions) {
    this.restrictions = restrictions;
    this.provided = provided;
    this.gathering = gathering;
    this.association = association;
    this.protections = protections;
    this.places = places;
  }

  /** Whether something of it is of health, and the visitor has no right to that (S20). */
  boolean withholds(Permit permit) {
    return !provided.stream().allMatch(one -> one.opens(permit));
  }

  /**
   * Whether all of it may only be kept, and a guardian asks: the person themselves may have it used
   * so (GDPR Art. 18(2)). One line that may only be kept is in no file.
   */
  boolean shut(At at) {
    return at.request().guardian().isPresent() && restrictions.holds(at.permit());
  }

  /** All of it, and what of it is other people's (GDPR Art. 20(4)). */
  Redactions redactions(At at, Weighed weighed) {
    return redactions(at, weighed, sight -> true, lines(at));
  }

  /** The same of what somebody has looked through, and of nothing that came since. */
  Redactions seen(At at, Weighed weighed) {
    return redactions(at, weighed, weighed.seen()::contains, lines(at));
  }

  private Redactions redactions(
      At at, Weighed weighed, Predicate<String> seen, List<ProvidedLine> lines) {
    var held =
        new Held(
            HOLDING,
            List.of(FieldGroup.OTHER),
            lines.stream().map(Providing::line).toList(),
            List.of());
    return gathering.redactions(at.permit(), weighed, seen, List.of(held));
  }

  /** What two have looked through, without what they take out. */
  PortableCopy copy(At at, Weighed weighed) {
    boolean theirs = at.request().guardian().isEmpty();
    var still = theirs ? protections.stillTheirs(at.permit()) : protections.stillAs(at.permit());
    var lines = lines(at);
    var left = redactions(at, weighed, weighed.seen()::contains, lines).left().getFirst().lines();
    return new PortableCopy(
        at.permit().code(),
        association.controller(),
        at.permit().visit().today(),
        IntStream.range(0, lines.size())
            .filter(place -> !left.get(place).value().equals(Redactions.GONE))
            .mapToObj(place -> given(lines.get(place), left.get(place).value(), theirs))
            .toList(),
        still);
  }

  /** Which guardian told something is told in no copy of the person's own, and so not in this. */
  private static ProvidedLine given(ProvidedLine one, String left, boolean theirs) {
    boolean guardians = Redactions.GUARDIANS.contains(source(one));
    return new ProvidedLine(
        one.kind(), left, theirs && guardians ? "guardian" : one.source(), one.told());
  }

  private List<ProvidedLine> lines(At at) {
    var request = at.request();
    boolean minor = request.told().minor(at.permit().visit().today());
    var hidden = places.of(at.permit());
    return provided.stream()
        .flatMap(one -> one.of(at.permit(), minor, request.guardian()).stream())
        .map(
            one ->
                new ProvidedLine(one.kind(), hidden.hiding(one.value()), one.source(), one.told()))
        .toList();
  }

  private static CopyLine line(ProvidedLine one) {
    return new CopyLine(label(one.kind()), one.value(), source(one), one.told());
  }

  private static String source(ProvidedLine one) {
    return "customer.source." + one.source();
  }

  private static String label(String kind) {
    return Field.of(kind).map(Field::label).orElse("customer.group." + kind);
  }
}

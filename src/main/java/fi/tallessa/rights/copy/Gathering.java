package fi.tallessa.rights.copy;

import fi.tallessa.association.Association;
import fi.tallessa.association.Processors;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.looked.LookedDays;
import fi.tallessa.customer.looked.LookedSince;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.letter.Voice;
import fi.tallessa.retention.Dues;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Brings together what every holding has of one person, and what else the law has told with it. */
@Component
class Gathering {

  private final List<Holding> holdings;
  private final Data data;
  private final LookedDays looked;
  private final Dues dues;
  private final Association association;
  private final Processors processors;
  private final PlacesKept places;
  private final LookedSince since;

  Gathering(
      List<Holding> holdings,
      Data data,
      LookedDays looked,
      Dues dues,
      Association association,
      Processors processors,
      PlacesKept places,
      LookedSince since) {
    this.since = since;
    this.places = places;
    this.holdings = holdings;
    this.data = data;
    this.looked = looked;
    this.dues = dues;
    this.association = association;
    this.processors = processors;
  }

  /** What is held, and what of it is other people's. */
  Redactions redactions(Permit permit, Weighed weighed) {
    var all = all(permit);
    return redactions(permit, weighed, sight -> true, all, all);
  }

  /** The same of what was looked through, as it was left then; the rest is taken out. */
  Redactions seen(Permit permit, Weighed weighed) {
    var all = all(permit);
    return redactions(permit, weighed, weighed.seen()::contains, all, all);
  }

  /**
   * The same of a part of it.
   *
   * @param seen by {@link Proposal#sight}
   * @param some what of it is given
   */
  Redactions redactions(Permit permit, Weighed weighed, Predicate<String> seen, List<Held> some) {
    return redactions(permit, weighed, seen, some, all(permit));
  }

  private Redactions redactions(
      Permit permit, Weighed weighed, Predicate<String> seen, List<Held> some, List<Held> all) {
    var others = Others.of(all, data.card(permit).name(), weighed.names());
    return Redactions.of(some, others, weighed.given(), permit.masked(), seen);
  }

  private List<Held> all(Permit permit) {
    var hidden = places.of(permit);
    return Held.all(holdings, permit).stream().map(one -> one.hiding(hidden)).toList();
  }

  /** Whether the visitor may not read all of it, and so neither looks through nor gives it. */
  boolean withholds(Permit permit) {
    return holdings.stream().anyMatch(one -> one.withholds(permit));
  }

  boolean mayBeMinor(Permit permit) {
    return data.card(permit).mayBeMinor(permit.visit().today());
  }

  Copy copy(Permit permit, List<Held> left, Locale language) {
    var today = permit.visit().today();
    var first = since.day(permit.visit());
    return new Copy(
        association.controller(),
        permit.code(),
        mayBeMinor(permit) ? Voice.CHILD : Voice.ADULT,
        language,
        today,
        Section.of(left),
        processors.now().map(one -> one.recipients(language.getLanguage())).orElse(""),
        told(left),
        dues.of(permit).map(one -> one.clock().goes()).orElse(null),
        dues.held(permit),
        first,
        looked.since(first, permit),
        left.stream().mapToInt(one -> one.files().size()).sum());
  }

  private static List<CopyLine> told(List<Held> left) {
    return left.stream()
        .filter(one -> one.holding().equals("disclosure"))
        .flatMap(one -> one.lines().stream())
        .toList();
  }
}

package fi.tallessa.customer.protection;

import fi.tallessa.access.Access;
import fi.tallessa.access.Unmaskings;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.ElsewhereTold;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seeing a protected address for some minutes (K12): the reason is kept for the line manager and
 * the customer, and the look is a line of its own in the log.
 */
@Service
@Transactional
class Unmasks {

  private final Access access;
  private final Unmaskings unmaskings;
  private final Data data;
  private final Versions versions;
  private final Values values;
  private final List<ElsewhereTold> elsewhere;

  Unmasks(
      Access access,
      Unmaskings unmaskings,
      Data data,
      Versions versions,
      Values values,
      List<ElsewhereTold> elsewhere) {
    this.elsewhere = elsewhere;
    this.access = access;
    this.unmaskings = unmaskings;
    this.data = data;
    this.versions = versions;
    this.values = values;
  }

  Entry<UnmaskPage> open(Code code, Visit visit) {
    return access
        .enter(ProtectionAction.OPEN, code, visit)
        .map(
            permit ->
                new UnmaskPage(
                    permit.code(),
                    data.card(permit).name(),
                    unmaskings.mayBegin(permit),
                    new UnmaskForm("", ""),
                    Problems.none()));
  }

  /**
   * @param session in which a code was shown just now
   */
  Entry<Permit> begin(Words reason, UUID session, Code code, Visit visit) {
    return access
        .enter(ProtectionAction.UNMASK, code, visit)
        .flatMap(
            permit -> {
              if (!unmaskings.mayBegin(permit)) {
                return Entry.closed(Refusal.NOT_YOURS_TO_DO);
              }
              unmaskings.begin(permit, session, reason);
              return Entry.open(permit);
            });
  }

  /** Closed when the minutes are over, and in another session. */
  Entry<UnmaskedPage> see(UUID session, Code code, Visit visit) {
    return access
        .enter(ProtectionAction.SEE, code, visit)
        .flatMap(
            permit ->
                unmaskings
                    .until(permit, session)
                    .map(until -> Entry.open(page(permit, until)))
                    .orElseGet(() -> Entry.closed(Refusal.NOT_YOURS_TO_DO)));
  }

  Entry<Permit> end(Code code, Visit visit) {
    return access
        .enter(ProtectionAction.MASK, code, visit)
        .map(
            permit -> {
              unmaskings.end(permit);
              return permit;
            });
  }

  private UnmaskedPage page(Permit permit, Instant until) {
    return new UnmaskedPage(
        permit.code(),
        data.card(permit).name(),
        until,
        Arrays.stream(Field.values())
            .filter(Field::tellsWhere)
            .flatMap(field -> lines(permit, field).stream())
            .toList(),
        elsewhere.stream().flatMap(one -> one.of(permit).stream()).toList());
  }

  private List<UnmaskedPage.Line> lines(Permit permit, Field field) {
    var all = versions.of(permit, field);
    return all.stream()
        .map(
            kept ->
                new UnmaskedPage.Line(
                    values.shown(field, kept.datum().value()), kept, kept == all.getFirst()))
        .toList();
  }
}

package fi.tallessa.customer.data;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.basis.GroupBases;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.customer.guardian.ActingGuardians;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing down that the customer, or a guardian of a child, has said that data is right (S23). The
 * worker's own word verifies nothing.
 */
@Service
@Transactional
@Overtaken.Anew
class Verifications {

  private final Access access;
  private final FieldDoor door;
  private final Data data;
  private final Versions versions;
  private final Values values;
  private final Bases bases;
  private final ActingGuardians acting;
  private final Renewal renewal;
  private final RemovedGuardians removed;

  Verifications(
      Access access,
      FieldDoor door,
      Data data,
      Versions versions,
      Values values,
      Bases bases,
      ActingGuardians acting,
      Renewal renewal,
      RemovedGuardians removed) {
    this.removed = removed;
    this.renewal = renewal;
    this.access = access;
    this.door = door;
    this.data = data;
    this.versions = versions;
    this.values = values;
    this.bases = bases;
    this.acting = acting;
  }

  /**
   * @param field one field, or empty for all that is not yet verified
   */
  Entry<VerificationPage> open(Optional<String> field, Code code, Visit visit) {
    return enter(
        DataAction.OPEN,
        field,
        code,
        visit,
        (permit, fields) -> page(permit, data.card(permit), fields, false, Problems.none()));
  }

  /**
   * Verifies what was read through, as it was read; all of it or none. What was said before is said
   * again by itself alone.
   *
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<VerificationPage>> verify(
      Optional<String> field, VerificationForm form, Sending sending, Code code, Visit visit) {
    return enter(
        DataAction.OPEN,
        field,
        code,
        visit,
        (permit, fields) -> verify(permit, fields, form, sending, data.card(permit)));
  }

  private <T> Entry<T> enter(
      Action action,
      Optional<String> field,
      Code code,
      Visit visit,
      BiFunction<Permit, Set<Field>, T> step) {
    return field.isPresent()
        ? door.enter(
            action, field.get(), code, visit, (permit, one) -> step.apply(permit, Set.of(one)))
        : access
            .enter(action, code, visit)
            .map(permit -> step.apply(permit, EnumSet.allOf(Field.class)));
  }

  private Optional<VerificationPage> verify(
      Permit permit, Set<Field> fields, VerificationForm form, Sending sending, Card card) {
    if (sending == Sending.TO_BE_READ && form.by() == null) {
      return Optional.of(page(permit, card, fields, true, Problems.none()));
    }
    var by = sending.act(form.named(acting.of(permit, card.birth())));
    if (!by.isFine()) {
      return Optional.of(page(permit, card, fields, false, by.problems()));
    }
    var seen = form.versions();
    seen.keySet().retainAll(fields);
    seen.keySet().removeIf(field -> !alone(fields) && unseen(card, field));
    return asRead(permit, card, seen, alone(fields), by.sure())
        ? Optional.empty()
        : Optional.of(page(permit, card, fields, true, Problems.none()));
  }

  /**
   * Verifies what was seen, all of it or none.
   *
   * @return false where somebody has changed a line since it was read; then nothing is written
   */
  boolean asRead(Permit permit, Card card, Map<Field, Integer> seen, Whose by) {
    return asRead(permit, card, seen, false, by);
  }

  private boolean asRead(
      Permit permit, Card card, Map<Field, Integer> seen, boolean again, Whose by) {
    if (!seen.entrySet().stream().allMatch(e -> card.version(e.getKey()) == e.getValue())) {
      return false;
    }
    write(permit, card, seen.keySet(), again, by);
    return true;
  }

  private void write(Permit permit, Card card, Set<Field> seen, boolean again, Whose by) {
    var today = permit.visit().today();
    var unverified =
        seen.stream()
            .flatMap(field -> card.of(field).stream())
            .filter(kept -> kept.datum().unverified() || again && kept.datum().saidBefore(today))
            .toList();
    if (!unverified.isEmpty()) {
      var writing = access.further(DataAction.VERIFY, permit);
      var now = bases.of(permit);
      unverified.forEach(kept -> Overtaken.unless(write(writing, kept, by, now)));
      removed.holdOff(writing, by.guardian());
      renewal.of(writing);
    }
  }

  private boolean write(Permit permit, Kept kept, Whose by, GroupBases now) {
    return now.holding(kept.field().group())
        .flatMap(
            rest ->
                versions
                    .toWriteAgain(permit, kept.field(), kept.version())
                    .map(said -> said.verified(by, permit.visit()))
                    .map(said -> said.restingOn(rest.basis().written())))
        .filter(datum -> versions.write(permit, kept.field(), kept.version() + 1, datum))
        .isPresent();
  }

  private VerificationPage page(
      Permit permit, Card card, Set<Field> fields, boolean changed, Problems problems) {
    var table = DataTable.of(permit.code(), card, bases.of(permit), values, permit.visit().today());
    var rows = alone(fields) ? table.sayable(permit.visit().today()) : table.readable();
    return new VerificationPage(
        permit.code(),
        card.name(),
        rows.stream().filter(row -> fields.contains(row.field())).toList(),
        acting.of(permit, card.birth()),
        table.ofMinor(),
        changed,
        problems);
  }

  /** What is not shown is read through with nothing else in one click (K8): by itself alone. */
  private static boolean alone(Set<Field> fields) {
    return fields.size() == 1;
  }

  private static boolean unseen(Card card, Field field) {
    return card.of(field)
        .map(Kept::datum)
        .filter(Datum::unverified)
        .filter(Datum::hides)
        .isPresent();
  }
}

package fi.tallessa.customer.data;

import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.data.ConflictPage.Version;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When somebody else changed the same field first: nothing of either is lost (S44). */
@Component
class Conflicts {

  private final Data data;
  private final Versions versions;
  private final Values values;
  private final Workers workers;
  private final Bases bases;

  Conflicts(Data data, Versions versions, Values values, Workers workers, Bases bases) {
    this.data = data;
    this.versions = versions;
    this.values = values;
    this.workers = workers;
    this.bases = bases;
  }

  /** Whether the field says something else now than the form was opened from. */
  boolean with(Permit permit, Field field, int openedFrom, Card card) {
    var now = card.of(field).map(Kept::datum);
    // Of what is gone there is nothing to choose from.
    if (openedFrom == card.version(field) || now.isEmpty()) {
      return false;
    }
    var then = version(versions.of(permit, field), openedFrom).map(Kept::datum);
    return then.isEmpty() || !now.get().repeats(then.get());
  }

  /** The card as the form was opened from, where the field has been changed since. */
  Optional<Card> openedFrom(Permit permit, Field field, int version, Card card) {
    return version == card.version(field)
        ? Optional.empty()
        : version(versions.of(permit, field), version).map(card::with);
  }

  ConflictPage page(Permit permit, Field field, ChoiceForm form, Problems problems) {
    var history = versions.of(permit, field);
    var theirs = history.getFirst();
    return new ConflictPage(
        permit.code(),
        data.card(permit).name(permit),
        field,
        mine(field, form, permit),
        version(theirs),
        version(history, form.version()).map(this::version).orElse(null),
        workers.names(List.of(theirs.datum().worker())).getOrDefault(theirs.datum().worker(), ""),
        permit.visit().when(),
        form.seeing(theirs.version()),
        problems);
  }

  /**
   * One of the versions that lie in the history, written again by whoever chose it; on what its
   * group rests now, and not on what it did then.
   */
  Optional<Datum> again(Permit permit, Field field, int version) {
    return versions
        .toWriteAgain(permit, field, version)
        .map(
            was ->
                new Datum(
                    was.value(),
                    was.asked(),
                    was.told(),
                    was.verified(),
                    basis(permit, field),
                    permit.visit().who()));
  }

  private String basis(Permit permit, Field field) {
    return bases.of(permit).holding(field.group()).orElseThrow().basis().written();
  }

  private Version mine(Field field, ChoiceForm form, Permit permit) {
    var read = values.read(field, "value", form.value(), permit.visit().today());
    var value = read.isFine() ? read.sure().orElse("") : "";
    return new Version(values.shown(field, value), form.mine().none(), null);
  }

  private Version version(Kept kept) {
    return new Version(
        values.shown(kept.field(), kept.datum().value()), kept.datum().asked().label(), kept);
  }

  private static Optional<Kept> version(List<Kept> history, int version) {
    return history.stream().filter(kept -> kept.version() == version).findFirst();
  }
}

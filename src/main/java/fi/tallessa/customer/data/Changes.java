package fi.tallessa.customer.data;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.bases.BasisPanel;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Asked;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing one field of one customer. Two who change different fields never meet. */
@Service
@Transactional
@Overtaken.Anew
class Changes {

  private final FieldDoor door;
  private final Data data;
  private final ReadDatum read;
  private final Values values;
  private final Bases bases;
  private final Conflicts conflicts;
  private final DatumWriting writing;

  Changes(
      FieldDoor door,
      Data data,
      ReadDatum read,
      Values values,
      Bases bases,
      Conflicts conflicts,
      DatumWriting writing) {
    this.door = door;
    this.data = data;
    this.read = read;
    this.values = values;
    this.bases = bases;
    this.conflicts = conflicts;
    this.writing = writing;
  }

  Entry<DatumPage> open(String field, Code code, Visit visit) {
    return door.enter(
        DataAction.opening(field),
        field,
        code,
        visit,
        (permit, at) -> page(permit, data.card(permit), at, null, Problems.none()));
  }

  Entry<Changed> change(String field, DatumForm form, Sending sending, Code code, Visit visit) {
    return door.enter(
        DataAction.opening(field),
        field,
        code,
        visit,
        (permit, at) -> change(permit, at, form.folded(at), sending, data.card(permit)));
  }

  /** One of several versions was chosen, or a new one written out of them. */
  Entry<Changed> settle(String field, ChoiceForm choice, Sending sending, Code code, Visit visit) {
    return door.enter(
        DataAction.opening(field),
        field,
        code,
        visit,
        (permit, at) -> settle(permit, at, choice, sending, data.card(permit)));
  }

  private Changed change(Permit permit, Field field, DatumForm form, Sending sending, Card card) {
    var datum = sending.act(said(permit, field, form, card));
    if (!datum.isFine()) {
      return new Changed.Unsaved(page(permit, card, field, form, datum.problems()));
    }
    var next = datum.sure();
    return next.isPresent() && conflicts.with(permit, field, form.version(), card)
        ? conflicted(permit, field, ChoiceForm.of(form), Problems.none())
        : saved(permit, field, card, Stream.of(next));
  }

  /**
   * What the form says anew. Saying again what it was opened with is saying nothing, even if
   * somebody has changed it since: theirs holds.
   */
  private Result<Optional<Datum>> said(Permit permit, Field field, DatumForm form, Card card) {
    return conflicts
        .openedFrom(permit, field, form.version(), card)
        .map(then -> read.datum(permit, field, form, then))
        .filter(again -> again.isFine() && again.sure().isEmpty())
        .orElseGet(() -> read.datum(permit, field, form, card));
  }

  private Changed settle(Permit permit, Field field, ChoiceForm form, Sending sending, Card card) {
    var mine = read.datum(permit, field, form.mine(), card);
    if (!mine.isFine()) {
      return new Changed.Unsaved(page(permit, card, field, form.mine(), mine.problems()));
    }
    // Nothing that the form was opened from is left.
    if (card.of(field).isEmpty()) {
      var told = Problems.of(Problem.of("value", "customer.data.gone"));
      return new Changed.Unsaved(page(permit, card, field, form.mine(), told));
    }
    var last =
        sending.act(
            form.written()
                ? written(permit, field, form, card)
                : chosen(permit, field, form, mine));
    return last.isFine() && form.seen() == card.version(field)
        ? saved(permit, field, card, Stream.of(mine.sure(), last.sure()))
        : conflicted(permit, field, form, last.problems());
  }

  private Changed saved(Permit permit, Field field, Card card, Stream<Optional<Datum>> versions) {
    writing.write(permit, field, card, versions);
    return new Changed.Saved();
  }

  private Changed conflicted(Permit permit, Field field, ChoiceForm form, Problems problems) {
    return new Changed.Conflicted(conflicts.page(permit, field, form, problems));
  }

  private Result<Optional<Datum>> written(Permit permit, Field field, ChoiceForm form, Card card) {
    if (form.both().isBlank()) {
      return Result.faulty("both", "web.field.required");
    }
    var both = read.datum(permit, field, form.mine().with(together(field, form, card)), card);
    return both.isFine() ? both : Result.faulty(both.problems().at("both"));
  }

  /** Of a safe way only the words are written anew: what either of the two warned of is kept. */
  private static String together(Field field, ChoiceForm form, Card card) {
    return field == Field.SAFE_WAY
        ? SafeWay.of(form.both())
            .and(SafeWay.of(form.value()))
            .and(SafeWay.of(card.value(field).orElse("")))
            .written()
        : form.both();
  }

  private Result<Optional<Datum>> chosen(
      Permit permit, Field field, ChoiceForm form, Result<Optional<Datum>> mine) {
    return switch (form.chosen()) {
      case "theirs" -> Result.fine(conflicts.again(permit, field, form.seen()));
      case "was" -> Result.fine(conflicts.again(permit, field, form.version()));
      default -> mine;
    };
  }

  private DatumPage page(Permit permit, Card card, Field field, DatumForm form, Problems problems) {
    return new DatumPage(
        permit.code(),
        card.name(permit),
        field,
        values.shown(field, card),
        card.of(field).map(Kept::datum).map(Datum::asked).orElse(Asked.NOT_ASKED),
        form == null ? card.version(field) : form.version(),
        form,
        new BasisPanel(permit.code(), bases.of(permit)).of(field.group()),
        problems,
        values::municipalities,
        Reading.NONE);
  }
}

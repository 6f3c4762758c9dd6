package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Asked;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was typed about one field.
 *
 * @param value as typed; of a gender its code, or an {@link Asked} code
 * @param asked an {@link Asked} code: known, or why there is no value; {@code adult} of a birth
 * @param organisation where a professional works
 * @param version which version the form was opened from; 0 where there was none
 * @param cautions of a safe way, beside its words
 */
public record DatumForm(
    String value,
    String asked,
    String source,
    String organisation,
    Integer version,
    List<String> cautions) {
  private static final String ADULT = "adult";

  public DatumForm {
    value = Objects.requireNonNullElse(value, "");
    asked = Objects.requireNonNullElse(asked, "");
    source = Objects.requireNonNullElse(source, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    version = Objects.requireNonNullElse(version, 0);
    cautions = cautions == null ? List.of() : List.copyOf(cautions);
  }

  /** The same with one value where a field has several boxes. */
  DatumForm folded(Field field) {
    return field == Field.SAFE_WAY
        ? new DatumForm(
            SafeWay.folded(cautions, value), asked, source, organisation, version, List.of())
        : this;
  }

  /** The same answers with another value. */
  DatumForm with(String other) {
    return new DatumForm(other, Asked.KNOWN.code(), source, organisation, version, List.of());
  }

  /**
   * What is to be kept, or empty where the form says nothing new. Problems on {@code value}, {@code
   * asked}, {@code source} and {@code organisation}.
   *
   * @param basis on what the group of the field rests now (S2)
   */
  Result<Optional<Datum>> check(Field field, Values values, Card card, String basis, Visit visit) {
    var current = card.of(field).map(Kept::datum);
    var source = new TypedSource(this.source, organisation);
    var value = values.read(field, "value", typed(field), visit.today());
    var told = source.read(visit.today());
    var problems = Problems.in(value, told);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    var answer = new Answer(value.sure(), why(field, value.sure(), card));
    if (answer.contradicts()) {
      return Result.faulty("asked", "customer.data.both");
    }
    if (answer.value().isEmpty() && !field.mayBeEmpty()) {
      return Result.faulty("value", "web.field.required");
    }
    if (answer.why().isHidden() || source.untouched() && answer.saysAgain(current)) {
      return Result.fine(Optional.empty());
    }
    if (told.sure().isEmpty() && answer.value().isPresent()) {
      return Result.faulty("source", "customer.source.missing");
    }
    var by = told.sure().orElse(Told.by(Source.CUSTOMER, visit.today()));
    return Result.fine(
        Optional.of(answer.datum(field, by, card, basis, visit))
            .filter(now -> current.filter(now::repeats).isEmpty()));
  }

  /** The message key of why there is no value. */
  String none() {
    return Asked.of(asked)
        .or(() -> Asked.of(value))
        .filter(why -> why != Asked.KNOWN)
        .orElse(Asked.REMOVED)
        .label();
  }

  /** An adult who was not asked for a birth date is a value, though nothing was typed. */
  private String typed(Field field) {
    if (field == Field.BIRTH && asked.equals(ADULT)) {
      return value.isBlank() ? ADULT : value;
    }
    return field == Field.GENDER && Asked.of(value).isPresent() ? "" : value;
  }

  /** A value that was taken out of its box is removed: nothing is said, and the history stays. */
  private Asked why(Field field, Optional<String> read, Card card) {
    var current = card.of(field).map(Kept::datum);
    var chosen = Asked.of(field == Field.GENDER ? value : asked).orElse(Asked.KNOWN);
    if (read.isPresent()) {
      // The reason that stood there when the form opened gives way to what was typed. Where
      // somebody has changed the field since, which reason that was is no longer here to see.
      boolean stood =
          version != card.version(field)
              || chosen == current.map(Datum::asked).orElse(Asked.NOT_ASKED);
      return stood ? Asked.KNOWN : chosen;
    }
    if (chosen != Asked.KNOWN) {
      return chosen;
    }
    return current.map(Datum::asked).filter(was -> was != Asked.KNOWN).orElse(Asked.REMOVED);
  }

  private record Answer(Optional<String> value, Asked why) {

    boolean contradicts() {
      return value.isPresent() && why != Asked.KNOWN;
    }

    boolean saysAgain(Optional<Datum> current) {
      return current
          .map(was -> was.asked() == why && was.value().equals(value.orElse("")))
          .orElse(value.isEmpty() && why == Asked.REMOVED);
    }

    Datum datum(Field field, Told told, Card card, String basis, Visit visit) {
      if (value.isEmpty()) {
        return Datum.none(why, told, basis, visit);
      }
      var birth = field == Field.BIRTH ? Birth.read(value.get()) : card.birth();
      boolean ofMinor = birth.youngestAge(visit.today()) < 18;
      return Datum.told(value.get(), told, ofMinor, basis, visit);
    }

    @Override
    public String toString() {
      return "Answer";
    }
  }

  @Override
  public String toString() {
    return "DatumForm";
  }
}

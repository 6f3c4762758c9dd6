package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.kernel.Code;
import java.util.Optional;

/**
 * One line of what we hold: a field and what is said about it.
 *
 * @param kept null where nobody has written anything
 */
public record DataRow(Code code, Field field, Shown shown, Kept kept) {

  /** One line that says something. */
  public static Optional<DataRow> told(Code code, Field field, Values values, Card card) {
    return card.of(field)
        .map(kept -> new DataRow(code, field, values.shown(field, card), kept))
        .filter(row -> !row.shown().empty());
  }

  public Optional<Datum> datum() {
    return Optional.ofNullable(kept).map(Kept::datum);
  }

  /** Something is known, and the person has not yet said that it is right (S23). */
  public boolean unverified() {
    return datum().filter(Datum::unverified).isPresent();
  }

  /** Something is kept, or was, that is not shown (K8). */
  public boolean masked() {
    return datum().filter(Datum::isMasked).isPresent();
  }

  public String address() {
    return "/customers/" + code.shown() + "/data/" + field.code();
  }

  /** What a verification says it has seen. */
  public String seen() {
    return field.code() + ":" + kept.version();
  }

  /** The message key of why there is no value. */
  public String none() {
    return datum().map(datum -> datum.asked().label()).orElse("customer.asked.not-asked");
  }

  @Override
  public String toString() {
    return "DataRow[" + field + "]";
  }
}

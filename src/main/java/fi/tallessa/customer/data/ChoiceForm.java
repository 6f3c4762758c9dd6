package fi.tallessa.customer.data;

import java.util.List;
import java.util.Objects;

/**
 * One out of several versions of a field, or a new one written out of them.
 *
 * @param seen the newest version that was on the page
 * @param chosen {@code mine}, {@code theirs} or {@code was}
 * @param take {@code chosen}, or {@code written} for the text in {@code both}
 */
public record ChoiceForm(
    String value,
    String asked,
    String source,
    String organisation,
    Integer version,
    Integer seen,
    String chosen,
    String both,
    String take) {

  public ChoiceForm {
    value = Objects.requireNonNullElse(value, "");
    asked = Objects.requireNonNullElse(asked, "");
    source = Objects.requireNonNullElse(source, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    version = Objects.requireNonNullElse(version, 0);
    seen = Objects.requireNonNullElse(seen, 0);
    chosen = Objects.requireNonNullElse(chosen, "mine");
    both = Objects.requireNonNullElse(both, "");
    take = Objects.requireNonNullElse(take, "chosen");
  }

  /** As it comes out of a form that met another version. */
  static ChoiceForm of(DatumForm form) {
    return new ChoiceForm(
        form.value(),
        form.asked(),
        form.source(),
        form.organisation(),
        form.version(),
        0,
        "mine",
        form.value(),
        "chosen");
  }

  public DatumForm mine() {
    return new DatumForm(value, asked, source, organisation, version, List.of());
  }

  /** The same, by somebody who has now seen this version. */
  ChoiceForm seeing(int newest) {
    return new ChoiceForm(value, asked, source, organisation, version, newest, chosen, both, take);
  }

  boolean written() {
    return take.equals("written");
  }

  @Override
  public String toString() {
    return "ChoiceForm";
  }
}

package fi.tallessa.rights.request;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was put right, as typed.
 *
 * @param field the code of one, or that it is in none
 */
public record RectificationForm(String field) {

  private static final String ELSEWHERE = "elsewhere";
  static final RectificationForm BLANK = new RectificationForm("");

  public RectificationForm {
    field = Objects.requireNonNullElse(field, "");
  }

  /** Empty where it is in no field. */
  Result<Optional<Field>> read() {
    return field.equals(ELSEWHERE)
        ? Result.fine(Optional.empty())
        : Choice.made("field", Field.of(field)).map(Optional::of);
  }

  static List<Choice> choices(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("rights.right.choose"))),
            Stream.concat(
                Stream.of(Field.values()).map(one -> new Choice(one.code(), ui.t(one.label()))),
                Stream.of(new Choice(ELSEWHERE, ui.t("customer.field." + ELSEWHERE)))))
        .toList();
  }

  @Override
  public String toString() {
    return "RectificationForm";
  }
}

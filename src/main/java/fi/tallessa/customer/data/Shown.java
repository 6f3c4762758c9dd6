package fi.tallessa.customer.data;

import fi.tallessa.association.Municipality;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Gender;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.datum.Sort;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A value of a field, ready to be read in any language or put back into its box.
 *
 * @param written as a datum keeps it; empty where there is none
 * @param municipality of a domicile in Finland, else null
 */
public record Shown(Field field, String written, Municipality municipality) {
  private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

  public boolean empty() {
    return written.isEmpty();
  }

  /** As the reader reads it. */
  public String in(Ui ui) {
    if (empty()) {
      return "";
    }
    return switch (field.sort()) {
      case BIRTH -> birth(ui, Birth.read(written));
      case GENDER -> Gender.of(written).map(gender -> ui.t(gender.label())).orElse(written);
      case SAFE_WAY -> SafeWay.of(written).shown(key -> ui.t(key));
      case PHONE -> new PhoneNumber(written).shown();
      case LINE, TEXT, EMAIL -> field == Field.DOMICILE ? domicile(ui) : written;
    };
  }

  /** As somebody would type it: what stands in the box when the form opens. */
  public String typed(Ui ui) {
    return field.sort() == Sort.BIRTH && !empty()
        ? switch (Birth.read(written)) {
          case Birth.OnDay(LocalDate day) -> TYPED_DAY.format(day);
          case Birth.InYear(var year) -> year.toString();
          case Birth.AdultNotAsked(), Birth.Unknown() -> "";
        }
        : switch (field.sort()) {
          case GENDER -> written;
          case SAFE_WAY -> SafeWay.of(written).words();
          default -> in(ui);
        };
  }

  private String birth(Ui ui, Birth birth) {
    return switch (birth) {
      case Birth.OnDay(LocalDate day) ->
          ui.t("customer.data.born_on", ui.day(day), birth.youngestAge(ui.today()));
      case Birth.InYear(var year) -> ui.t("customer.data.born_in", year.toString());
      case Birth.AdultNotAsked() -> ui.t("customer.data.adult");
      case Birth.Unknown() -> ui.t("web.state.unknown");
    };
  }

  private String domicile(Ui ui) {
    if (municipality != null) {
      return municipality.name(ui.lang());
    }
    return written.equals(Values.ABROAD) ? ui.t("customer.data.abroad") : written;
  }

  @Override
  public String toString() {
    return "Shown[" + field + "]";
  }
}

package fi.tallessa.rights.copy;

import fi.tallessa.association.Municipalities;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Gender;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Birth;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is kept as a code or as a day of a calendar, in words that whoever asked can read (GDPR Art.
 * 12(1)). What somebody typed, and what is no such code any more, stays as it is.
 */
@Component
public class InWords {

  private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";

  /** A day, or from one to another, and what was said beside it. */
  private static final Pattern DAYS =
      Pattern.compile(DAY + "?(/)?" + DAY + "?(.*)", Pattern.DOTALL);

  private static final Pattern CUSTODY = Pattern.compile("([a-z-]+)(?: (.*))?");
  private static final Pattern NOTICE = Pattern.compile("(.*, )(fi|sv|en)");

  private static final Set<String> ON_A_BASIS =
      FieldGroup.OF_A_FILE.stream().map(FieldGroup::label).collect(Collectors.toSet());

  private final Map<String, BiFunction<String, Ui, String>> codes;

  InWords(Municipalities municipalities) {
    this.codes =
        Map.of(
            Field.GENDER.label(),
            (value, ui) -> Gender.of(value).map(one -> ui.t(one.label())).orElse(value),
            Field.DOMICILE.label(),
            (value, ui) ->
                municipalities
                    .byCode(value)
                    .map(one -> one.name(ui.lang()))
                    .orElseGet(() -> value.equals("abroad") ? ui.t("customer.data.abroad") : value),
            Field.SAFE_WAY.label(),
            (value, ui) -> SafeWay.of(value).shown(key -> ui.t(key)),
            Field.BIRTH.label(),
            InWords::birth,
            "customer.guardian.custody",
            InWords::custody,
            "customer.informing.copy",
            (value, ui) ->
                NOTICE
                    .matcher(value)
                    .replaceFirst(one -> one.group(1) + ui.t("letter.in." + one.group(2))));
  }

  public String of(CopyLine line, Ui ui) {
    var value = line.value();
    if (value.isBlank() || value.equals(Redactions.GONE)) {
      return value;
    }
    return codes
        .getOrDefault(
            line.label(), ON_A_BASIS.contains(line.label()) ? InWords::basis : InWords::days)
        .apply(value, ui);
  }

  /** The whole line so. */
  CopyLine line(CopyLine one, Ui ui) {
    return new CopyLine(one.label(), of(one, ui), one.source(), one.told());
  }

  private static String birth(String value, Ui ui) {
    return value.equals(new Birth.AdultNotAsked().written())
        ? ui.t("customer.data.adult")
        : days(value, ui);
  }

  private static String custody(String value, Ui ui) {
    var said = CUSTODY.matcher(value);
    if (!said.matches()) {
      return value;
    }
    var word = ui.either("customer.custody." + said.group(1), Copy.ENTRY);
    return said.group(2) == null ? word : word + ", " + days(said.group(2), ui);
  }

  private static String basis(String value, Ui ui) {
    try {
      var basis = Basis.read(value);
      return ui.t(basis.key(), basis.args().toArray());
    } catch (IllegalArgumentException typed) {
      return value;
    }
  }

  private static String days(String value, Ui ui) {
    var found = DAYS.matcher(value);
    if (!found.matches() || found.group(1) == null && found.group(3) == null) {
      return value;
    }
    var between = found.group(2) == null ? "" : " – ";
    return day(found.group(1), ui) + between + day(found.group(3), ui) + found.group(4);
  }

  private static String day(String written, Ui ui) {
    try {
      return written == null ? "" : ui.day(LocalDate.parse(written));
    } catch (DateTimeParseException none) {
      return written;
    }
  }
}

package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who may tell of a family: the customer and those close to them. A professional gives no more than
 * how somebody is reached (D13).
 */
public final class FamilySource {

  public static Optional<Source> of(String code) {
    return Source.of(code).filter(FamilySource::may);
  }

  public static List<Choice> choices(Ui ui) {
    return Arrays.stream(Source.values())
        .filter(FamilySource::may)
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  static boolean may(Source one) {
    return one != Source.PROFESSIONAL;
  }

  private FamilySource() {}
}

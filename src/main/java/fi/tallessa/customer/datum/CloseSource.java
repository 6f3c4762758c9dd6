package fi.tallessa.customer.datum;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The customer and those close to them: who may tell of a family, and bring a file. A professional
 * gives no more than how somebody is reached, but on a consent that names them (D13).
 */
public final class CloseSource {

  public static Optional<Source> of(String code) {
    return Source.of(code).filter(CloseSource::may);
  }

  public static List<Choice> choices(Ui ui) {
    return Arrays.stream(Source.values())
        .filter(CloseSource::may)
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public static boolean may(Source one) {
    return one != Source.PROFESSIONAL;
  }

  private CloseSource() {}
}

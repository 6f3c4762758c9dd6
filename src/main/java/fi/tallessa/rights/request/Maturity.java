package fi.tallessa.rights.request;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a worker found when they heard a minor: by age and development, and in this matter (K2). */
public enum Maturity {
  /** They understand it, and want it. */
  WANTS,
  /** They understand it, and do not want it. */
  AGAINST,
  /** They do not understand it yet; they were heard as far as they can be. */
  NOT_YET;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "rights.maturity." + code();
  }

  static Optional<Maturity> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }
}

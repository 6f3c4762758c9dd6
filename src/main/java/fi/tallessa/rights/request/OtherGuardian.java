package fi.tallessa.rights.request;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the other of two guardians with joint custody says (Act 361/1983 s. 5). */
public enum OtherGuardian {
  NOT_ASKED,
  AGREES,
  AGAINST,
  /** Cannot take part, and to wait would harm the child: then they need not agree (s. 5(2)). */
  AWAY;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "rights.other." + code();
  }

  static Optional<OtherGuardian> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }
}

package fi.tallessa.retention.hold;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** On what a hold rests: the few reasons for which erasing may wait (GDPR Art. 17(3)). */
public enum Ground {
  /** Legal claims are made or answered (Art. 17(3)(e)). */
  LEGAL_CLAIM,
  /** An authority has asked for it, as the police or a court. */
  AUTHORITY,
  /** A law has us keep it (Art. 17(3)(b)). */
  LAW,
  /** An archive, research or statistics that erasing would seriously impair (Art. 17(3)(d)). */
  ARCHIVE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "retention.hold.ground." + code();
  }

  static Optional<Ground> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("retention.hold.choose"))),
            Arrays.stream(values()).map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }
}

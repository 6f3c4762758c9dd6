package fi.tallessa.rights.request;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be decided of a request; there is nothing else. */
public enum Outcome {
  /** All that was asked is done. */
  ACCEPTED,
  /** Some of it is, and the rest is refused. */
  PARTLY,
  /** It is the wrong way for what they want, and they are told the right one. */
  NOT_APPLICABLE,
  REFUSED,
  /** They do not want it any more. */
  TAKEN_BACK;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "rights.outcome." + code();
  }

  /** Less than was asked takes a ground and a reason (S50). */
  boolean isLess() {
    return this == PARTLY || this == NOT_APPLICABLE || this == REFUSED;
  }

  /**
   * Whatever is not all that was asked takes a second person (S50): that it was taken back too,
   * which only one has heard; and what we cannot undo: an erasure, and that data is not used any
   * more, which ends by their own wish alone.
   */
  boolean byTwo(Kind kind) {
    return this != ACCEPTED || kind == Kind.ERASURE || kind == Kind.OBJECTION;
  }

  /** Whether something of what was asked is done. */
  boolean gives() {
    return this == ACCEPTED || this == PARTLY;
  }

  /** All done is its own reason; everything else says why. */
  boolean saysWhy() {
    return this != ACCEPTED;
  }

  static Optional<Outcome> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }
}

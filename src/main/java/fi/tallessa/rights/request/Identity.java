package fi.tallessa.rights.request;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How we know who asks: no more than is needed, never a copy and never an identity code (GDPR Art.
 * 12(6)).
 */
public enum Identity {
  /** Whoever took it down knows them. */
  KNOWN(true),
  /** They showed a paper, and took it along again. */
  SHOWN(true),
  /** We called the number, or wrote to the address, that we had before. */
  CALLED_BACK(true),
  NOT_YET(false),
  /** They were asked, and have not shown it. */
  ASKED_IN_VAIN(false);

  private final boolean sure;

  Identity(boolean sure) {
    this.sure = sure;
  }

  public boolean sure() {
    return sure;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "rights.identity." + code();
  }

  static Optional<Identity> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }
}

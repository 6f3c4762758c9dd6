package fi.tallessa.casework.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file was removed. */
public enum WhyRemoved {
  /** It is of somebody else, or another file was meant. */
  WRONG,
  /** It has done its work (GDPR Art. 5(1)(e)). */
  NOT_NEEDED,
  /** The customer or a guardian asked for it. */
  ASKED,
  /** It says of others what is not needed. */
  OTHERS;

  static Optional<WhyRemoved> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return "casework.attachment.why." + code();
  }
}

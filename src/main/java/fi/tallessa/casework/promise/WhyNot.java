package fi.tallessa.casework.promise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a promise is not kept; a list, so that nobody has to find words for it. */
public enum WhyNot {
  /** Somebody else does it from now on, in another service or elsewhere. */
  HANDED_ON,
  NO_TIME,
  NOT_OURS_TO_DECIDE,
  AGREED_OTHERWISE,
  NOT_WANTED,
  BY_MISTAKE;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<WhyNot> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "casework.promise.why." + code();
  }
}

package fi.tallessa.admission.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a certificate opens nothing any more. Chosen and not written: a lost phone has a story. */
public enum WhyRevoked {
  /** The device is lost or was stolen. */
  LOST,
  /** Somebody else may have had the file or its password. */
  SEEN,
  /** Another device is used in its place. */
  REPLACED,
  /** Nobody needs it. */
  UNUSED,
  /** Whoever had it works here no more. */
  LEFT;

  /** Those a manager chooses from; the last one comes by itself. */
  static List<WhyRevoked> choices() {
    return Arrays.stream(values()).filter(one -> one != LEFT).toList();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<WhyRevoked> of(String code) {
    return choices().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "admission.certificate.why." + code();
  }
}

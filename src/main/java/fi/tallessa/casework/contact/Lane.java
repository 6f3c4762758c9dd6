package fi.tallessa.casework.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a contact was mostly about, where its writer says so. */
public enum Lane {
  CONCERN,
  EVERYDAY_LIFE,
  SERVICES;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Lane> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "casework.lane." + code();
  }

  /** The line on the timeline: ink, pine, double. */
  public String css() {
    return "l" + (ordinal() + 1);
  }
}

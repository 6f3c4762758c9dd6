package fi.tallessa.casework.phone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a work phone is out of use. Nobody reaches what is in it but where it was passed on. */
public enum WhyDisused {
  LOST,
  BROKEN,
  /** Sold or given to somebody outside: only after it was emptied (S28). */
  PASSED_ON;

  static final List<WhyDisused> OFFERED = List.of(values());

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "casework.phone.disused." + code();
  }

  boolean emptied() {
    return this == PASSED_ON;
  }

  static Optional<WhyDisused> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}

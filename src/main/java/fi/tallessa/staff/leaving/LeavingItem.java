package fi.tallessa.staff.leaving;

import java.util.Optional;
import java.util.stream.Stream;

/** What a register cannot do for somebody who leaves; kept by these names. */
public enum LeavingItem {
  KEYS,
  PHONE,
  CERTIFICATE,
  CALENDAR,
  PAPERS,
  /** Customers nobody is designated to wait on the managers' list. */
  CUSTOMERS;

  static Optional<LeavingItem> named(String path) {
    return Stream.of(values()).filter(one -> one.path().equals(path)).findFirst();
  }

  /** As its address says it. */
  public String path() {
    return name().toLowerCase();
  }
}

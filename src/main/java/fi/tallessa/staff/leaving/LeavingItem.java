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
  /** Found by looking and never ticked: whether each key to a cabinet is back. */
  CABINETS,
  /** Found by looking and never ticked: whether every customer has somebody else. */
  CUSTOMERS;

  /** One that people tick. */
  static Optional<LeavingItem> named(String path) {
    return Stream.of(values()).filter(one -> one.ticked() && one.path().equals(path)).findFirst();
  }

  /** Whether people say that it is done; else the register looks. */
  public boolean ticked() {
    return this != CABINETS && this != CUSTOMERS;
  }

  /** As its address says it. */
  public String path() {
    return name().toLowerCase();
  }
}

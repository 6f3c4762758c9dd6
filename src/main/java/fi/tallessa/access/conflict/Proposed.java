package fi.tallessa.access.conflict;

import fi.tallessa.kernel.WorkerId;

/** Who is to be kept from a file for good, and why. */
record Proposed(WorkerId worker, Tie tie, String reason) {
  @Override
  public String toString() {
    return "Proposed";
  }
}

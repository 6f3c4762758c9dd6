package fi.tallessa.customer.protection;

import java.time.Instant;

/** One version of it; the newest holds. */
public record KeptProtection(int version, Instant at, Protection protection) {
  @Override
  public String toString() {
    return "KeptProtection[" + version + "]";
  }
}

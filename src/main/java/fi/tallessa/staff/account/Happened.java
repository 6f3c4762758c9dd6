package fi.tallessa.staff.account;

import fi.tallessa.staff.proof.Outcome;
import java.time.Instant;

/**
 * Something that changed how I come in.
 *
 * @param by the name of the manager who did it, null where I did
 */
public record Happened(Instant at, Outcome outcome, String by) {

  @Override
  public String toString() {
    return "Happened";
  }
}

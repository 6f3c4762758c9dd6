package fi.tallessa.customer.awaiting;

import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;

/**
 * One who waits, for the author's home page.
 *
 * @param digits of the guardian's number with its plus, and as people say it
 * @param erasedOn the day it goes unless a guardian is told
 */
public record Awaited(
    SubjectId id, String child, String guardian, String digits, String shown, LocalDate erasedOn) {
  public String path() {
    return "/customers/new/awaiting/" + id;
  }

  @Override
  public String toString() {
    return "Awaited[" + id + "]";
  }
}

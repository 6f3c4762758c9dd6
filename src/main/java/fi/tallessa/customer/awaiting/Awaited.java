package fi.tallessa.customer.awaiting;

import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One who waits, for the author's home page.
 *
 * @param digits of the guardian's number with its plus, and as people say it
 * @param erasedOn the day it goes unless a guardian is told
 * @param broken a reference, where what is kept cannot be read; names and number are empty then
 */
public record Awaited(
    SubjectId id,
    String child,
    String guardian,
    String digits,
    String shown,
    LocalDate erasedOn,
    Optional<String> broken) {

  static Awaited of(SubjectId id, Awaiting read, LocalDate erasedOn) {
    return new Awaited(
        id,
        read.childsFirstName(),
        read.guardian(),
        read.phone(),
        new PhoneNumber(read.phone()).shown(),
        erasedOn,
        Optional.empty());
  }

  static Awaited broken(SubjectId id, LocalDate erasedOn, String reference) {
    return new Awaited(id, "", "", "", "", erasedOn, Optional.of(reference));
  }

  public String path() {
    return "/customers/new/awaiting/" + id;
  }

  @Override
  public String toString() {
    return "Awaited[" + id + "]";
  }
}

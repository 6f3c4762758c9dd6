package fi.tallessa.casework.phone;

import fi.tallessa.kernel.WorkerId;
import java.util.UUID;

/** A work phone, by the number on its back. */
public record Phone(UUID id, int number, WorkerId holder, int version) {

  /** As it is written on the phone: a number that is no amount. */
  public String shown() {
    return Integer.toString(number);
  }
}

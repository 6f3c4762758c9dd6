package fi.tallessa.staff;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who has which work phones. The numbers in them are the module's that lies above. */
public interface WorkPhones {

  /**
   * @param number as it stands on its back
   * @param due how many customers' numbers are to be removed from it
   */
  record Held(UUID id, int number, int due) {

    public String address() {
      return "/phones/" + id;
    }

    /** As it is written on the phone: a number that is no amount. */
    public String shown() {
      return Integer.toString(number);
    }
  }

  /** The phones that are somebody's, by their numbers. */
  List<Held> of(WorkerId worker, LocalDate today);
}

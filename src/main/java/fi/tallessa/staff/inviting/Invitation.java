package fi.tallessa.staff.inviting;

import fi.tallessa.staff.Person;
import fi.tallessa.staff.task.Task;
import java.time.LocalDate;

/** Somebody who is to work here, as what, where, led by whom, from when. */
record Invitation(Person person, Task task, LocalDate from) {

  @Override
  public String toString() {
    return "Invitation";
  }
}

package fi.tallessa.casework.task;

import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing to be done, as a list shows it.
 *
 * @param code null where it is for no customer
 * @param name the customer's first name; empty where the list says for whom it is
 * @param what null where it cannot be read
 * @param day by when, or null
 * @param asked open for long: whether it is still needed
 * @param ticks whether the reader may say that it is done: a student in practice of no promise
 */
public record TaskRow(
    DueKind kind,
    UUID id,
    Code code,
    String name,
    String what,
    LocalDate day,
    boolean asked,
    boolean ticks) {

  public boolean late(LocalDate today) {
    return day != null && day.isBefore(today);
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  public String address() {
    return (code == null ? "" : file()) + kind.path() + id;
  }

  /** Where more is told of it than a tick; null of a task. */
  public String page() {
    var below = kind.page(id.toString());
    return below == null ? null : file() + below;
  }

  /** Where it is put right, back to the list it stands in; null of what has a page of its own. */
  public String correction(String from) {
    return kind != DueKind.TASK ? null : address() + (code == null ? "" : "?from=" + from);
  }

  @Override
  public String toString() {
    return "TaskRow[" + id + "]";
  }
}

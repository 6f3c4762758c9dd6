package fi.tallessa.customer.duties;

import fi.tallessa.kernel.Code;
import fi.tallessa.web.Tone;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done, the first day first.
 *
 * @param closed files that wait for a guardian to know: codes only
 * @param more the place to go on after, or null
 */
public record TodoPage(List<Row> rows, List<Code> closed, String more) {

  private static final int SOON = 7;

  /**
   * One thing to be done.
   *
   * @param name the customer's first name; empty on a manager's list
   * @param day null where there is none
   */
  public record Row(Code code, String name, Duty.Kind kind, LocalDate day) {

    public String path() {
      return "/customers/" + code.shown() + kind.at();
    }

    /** Amber when a week is left, or less. */
    public Tone tone(LocalDate today) {
      return day != null && Duty.left(day, today) < SOON ? Tone.CARE : Tone.PLAIN;
    }

    public long left(LocalDate today) {
      return Duty.left(day, today);
    }

    @Override
    public String toString() {
      return "Row";
    }
  }

  public boolean empty() {
    return rows.isEmpty() && closed.isEmpty();
  }

  @Override
  public String toString() {
    return "TodoPage";
  }
}

package fi.tallessa.access.emergency;

import fi.tallessa.kernel.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What waits for a line manager's judgement, the first to be due in front. */
public record WaitingPage(List<Line> lines) {

  /**
   * @param code null where the visitor does not answer for the customer: they lead the worker
   *     alone, or opened it themselves, and learn of nobody who is a customer (D28)
   */
  public record Line(UUID id, Code code, String worker, Instant from, LocalDate due) {
    public String address() {
      return JudgePage.address(code, id);
    }

    public boolean overdue(LocalDate today) {
      return today.isAfter(due);
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  @Override
  public String toString() {
    return "WaitingPage";
  }
}

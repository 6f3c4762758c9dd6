package fi.tallessa.access.intern;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who learns at an invented customer's. */
@Component
@Profile("demo")
public class InventedStudents {

  private final Interning interning;

  InventedStudents(Interning interning) {
    this.interning = interning;
  }

  /** Let in by whoever works there and countersigns. */
  public void learns(WorkerId student, LocalDate until, Code code, Visit by) {
    var last = DateTimeFormatter.ofPattern("d.M.uuuu").format(until);
    var form = new InternForm(student.toString(), by.who().toString(), "", last, "none", "");
    interning.designate(code, form, Sending.TO_BE_DONE, by).stream()
        .findFirst()
        .orElseThrow()
        .sure();
  }
}

package fi.tallessa.customer.protection;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The address of an invented girl is protected for two years, by a decision that was seen. */
@Component
@Profile("demo")
public class InventedProtection {

  private final Protecting protecting;

  InventedProtection(Protecting protecting) {
    this.protecting = protecting;
  }

  public void begins(Code code, Visit visit) {
    var form =
        new ProtectionForm("", typed(visit.today().plusYears(2)), "decision-seen", List.of(), 0);
    protecting.protect(form, Sending.TO_BE_DONE, code, visit);
  }

  private static String typed(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }
}

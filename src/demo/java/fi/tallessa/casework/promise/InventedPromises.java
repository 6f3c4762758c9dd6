package fi.tallessa.casework.promise;

import fi.tallessa.association.Once;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the invented workers promised, written down as they would. */
@Component
@Profile("demo")
public class InventedPromises {

  private final Promising promising;

  InventedPromises(Promising promising) {
    this.promising = promising;
  }

  public void add(String what, Code code, LocalDate due, Visit visit) {
    var form = new PromiseForm(Once.fresh(), what, due.toString());
    promising.add(form, new Worded("", ""), Sending.TO_BE_DONE, code, visit);
  }
}

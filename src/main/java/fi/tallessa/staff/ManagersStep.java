package fi.tallessa.staff;

import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What one writes another approves: two line managers, or one and somebody from outside (D11). */
@Component
@Order(20)
class ManagersStep implements SetUpStep {

  private final Managers managers;

  ManagersStep(Managers managers) {
    this.managers = managers;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "staff.managers.step";
  }

  @Override
  public String path() {
    return "/staff";
  }

  @Override
  public boolean forManagers() {
    return true;
  }

  @Override
  public Found look(LocalDate day) {
    int here = managers.able(day);
    if (here > 1) {
      return Found.done("staff.managers.done", here);
    }
    return here == 1 && managers.outside(day) > 0
        ? Found.done("staff.managers.outside")
        : Found.missing("staff.managers.missing", here);
  }
}

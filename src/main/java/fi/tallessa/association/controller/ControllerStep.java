package fi.tallessa.association.controller;

import fi.tallessa.association.Association;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A customer is told who the controller is before anything is kept (GDPR Art. 13(1)). */
@Component
@Order(10)
class ControllerStep implements SetUpStep {

  private final Association association;

  ControllerStep(Association association) {
    this.association = association;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "association.controller.step";
  }

  @Override
  public String path() {
    return "/setup/controller";
  }

  @Override
  public boolean forManagers() {
    return true;
  }

  @Override
  public Found look(LocalDate day) {
    var said = association.said();
    return said.whole()
        ? Found.done("association.controller.done", said.controller().name(), said.person().name())
        : Found.missing("association.controller.missing");
  }
}

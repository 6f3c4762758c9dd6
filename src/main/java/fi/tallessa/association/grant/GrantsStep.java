package fi.tallessa.association.grant;

import fi.tallessa.association.Grants;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Statistics are told to funders; which services they pay for is known from their grants. */
@Component
@Order(120)
class GrantsStep implements SetUpStep {

  private final Grants grants;

  GrantsStep(Grants grants) {
    this.grants = grants;
  }

  @Override
  public When when() {
    return When.IN_THE_FIRST_MONTH;
  }

  @Override
  public String name() {
    return "association.grant.step";
  }

  @Override
  public String path() {
    return "/setup/grants";
  }

  @Override
  public Found look(LocalDate day) {
    long now = grants.all().stream().filter(grant -> grant.days().contains(day)).count();
    return now > 0
        ? Found.done("association.grant.done", now)
        : Found.missing("association.grant.missing");
  }
}

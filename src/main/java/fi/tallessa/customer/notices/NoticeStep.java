package fi.tallessa.customer.notices;

import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A customer is told what we keep by a version that is in force (GDPR Art. 13 and 14). */
@Component
@Order(45)
class NoticeStep implements SetUpStep {

  private final Notices notices;

  NoticeStep(Notices notices) {
    this.notices = notices;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "customer.notices.step";
  }

  @Override
  public String path() {
    return "/reviews/notices";
  }

  @Override
  public boolean forManagers() {
    return true;
  }

  @Override
  public Found look(LocalDate day) {
    return notices.all().stream()
        .filter(version -> !version.from().isAfter(day))
        .findFirst()
        .map(version -> Found.done("customer.notices.step.done", version.number(), version.from()))
        .orElseGet(() -> Found.missing("customer.notices.step.missing"));
  }
}

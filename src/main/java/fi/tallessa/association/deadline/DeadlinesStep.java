package fi.tallessa.association.deadline;

import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came with the product is our reading of the law until the association has checked it. */
@Component
@Order(50)
class DeadlinesStep implements SetUpStep {

  private final Deadlines deadlines;

  DeadlinesStep(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "association.deadline.step";
  }

  @Override
  public String path() {
    return "/setup/deadlines";
  }

  @Override
  public Found look(LocalDate day) {
    var all = deadlines.standing(day);
    long unchecked = all.stream().filter(one -> one.check().isEmpty()).count();
    return unchecked == 0
        ? Found.done("association.deadline.done", all.size())
        : Found.missing("association.deadline.missing", unchecked, all.size());
  }
}

package fi.tallessa.association.agreement;

import fi.tallessa.association.Processors;
import fi.tallessa.association.Supplier;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each who processes data for the association does so by a whole agreement that holds (S30). */
@Component
@Order(150)
class AgreementsStep implements SetUpStep {

  private final Agreements agreements;
  private final Processors processors;

  AgreementsStep(Agreements agreements, Processors processors) {
    this.agreements = agreements;
    this.processors = processors;
  }

  @Override
  public When when() {
    return When.IN_THE_FIRST_MONTH;
  }

  @Override
  public String name() {
    return "association.agreement.title";
  }

  @Override
  public String path() {
    return "/setup/agreements";
  }

  @Override
  public Found look(LocalDate day) {
    var all = agreements.all();
    long wanting = all.stream().filter(one -> !one.standing(day).fine()).count();
    if (wanting > 0) {
      return Found.missing("association.agreement.wanting", wanting);
    }
    var by = processors.now().flatMap(now -> now.who()).map(Supplier::name);
    return by.isPresent() && !runs(all)
        ? Found.missing("association.agreement.missing", by.get())
        : Found.done("association.agreement.done", all.size());
  }

  private static boolean runs(List<Agreement> all) {
    return all.stream().anyMatch(one -> one.task() == Task.REGISTER && one.ended().isEmpty());
  }
}

package fi.tallessa.association.agreement;

import fi.tallessa.association.Processor;
import fi.tallessa.association.Processors;
import fi.tallessa.association.Supplier;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    return processors
        .now()
        .flatMap(Processor::who)
        .flatMap(by -> lacking(by, all))
        .orElseGet(() -> Found.done("association.agreement.done", all.size()));
  }

  /** Whoever runs the register has an agreement here, and it ends when it is said to end there. */
  private static Optional<Found> lacking(Supplier by, List<Agreement> all) {
    var theirs = all.stream().filter(one -> isOf(one, by)).toList();
    if (theirs.isEmpty()) {
      return Optional.of(Found.missing("association.agreement.missing", by.name()));
    }
    var until = Optional.ofNullable(by.until());
    return theirs.stream().anyMatch(one -> one.last().equals(until))
        ? Optional.empty()
        : Optional.of(Found.missing("association.agreement.other_end", by.name()));
  }

  private static boolean isOf(Agreement one, Supplier by) {
    return one.task() == Task.REGISTER
        && one.ended().isEmpty()
        && one.name().strip().equalsIgnoreCase(by.name().strip());
  }
}

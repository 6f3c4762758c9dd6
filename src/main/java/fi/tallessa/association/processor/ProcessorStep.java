package fi.tallessa.association.processor;

import fi.tallessa.association.Processor;
import fi.tallessa.association.Processors;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who gets the data is told before anything is kept (GDPR Art. 13(1)(e), 28(3), S30). */
@Component
@Order(70)
class ProcessorStep implements SetUpStep {

  private final Processors processors;

  ProcessorStep(Processors processors) {
    this.processors = processors;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "association.processor.step";
  }

  @Override
  public String path() {
    return "/setup/processor";
  }

  @Override
  public Found look(LocalDate day) {
    return processors
        .now()
        .map(one -> found(one, day))
        .orElseGet(() -> Found.missing("association.processor.missing"));
  }

  private static Found found(Processor one, LocalDate day) {
    if (!one.holds(day)) {
      return Found.missing("association.processor.over", one.supplier().until());
    }
    return one.who()
        .map(by -> Found.done("association.processor.done.supplier", by.name(), by.agreed()))
        .orElseGet(() -> Found.done("association.processor.done.ourselves"));
  }
}

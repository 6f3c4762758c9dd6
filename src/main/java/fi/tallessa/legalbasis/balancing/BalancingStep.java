package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Services;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Without a balancing test in force no file opens on legitimate interest (S4). */
@Component
@Order(40)
class BalancingStep implements SetUpStep {

  private final BalancingTests tests;
  private final Services services;

  BalancingStep(BalancingTests tests, Services services) {
    this.tests = tests;
    this.services = services;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "legalbasis.balancing.setup";
  }

  @Override
  public String path() {
    return "/reviews/balancing";
  }

  /** One service is enough to begin with; the others stay closed by themselves. */
  @Override
  public Found look(LocalDate day) {
    var versions = tests.versions();
    var running = services.running(day);
    long open =
        running.stream()
            .map(one -> BalancingState.on(day, versions.getOrDefault(one.id(), List.of())))
            .filter(BalancingState::opensNewFiles)
            .count();
    return open > 0
        ? Found.done("legalbasis.balancing.setup.done", open, running.size())
        : Found.missing("legalbasis.balancing.setup.missing");
  }
}

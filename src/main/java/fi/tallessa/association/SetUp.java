package fi.tallessa.association;

import fi.tallessa.holdings.SetUpStep;
import fi.tallessa.holdings.SetUpStep.When;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has to be there, as all modules say it. */
@Component
public class SetUp {

  private final List<SetUpStep> steps;

  public SetUp(List<SetUpStep> steps) {
    this.steps = steps;
  }

  public List<SetUpStep> steps(When when) {
    return steps.stream().filter(step -> step.when() == when).toList();
  }

  /** What is missing before the first customer. */
  public List<SetUpStep> missing(LocalDate day) {
    return steps(When.BEFORE_THE_FIRST_CUSTOMER).stream()
        .filter(step -> !step.look(day).done())
        .toList();
  }
}

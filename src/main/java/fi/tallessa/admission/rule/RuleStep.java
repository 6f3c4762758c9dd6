package fi.tallessa.admission.rule;

import fi.tallessa.admission.RuleVersion;
import fi.tallessa.admission.Rules;
import fi.tallessa.holdings.SetUpStep;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From where the register is reached is said before anybody is kept in it (S33). */
@Component
@Order(34)
class RuleStep implements SetUpStep {

  private final Rules rules;

  RuleStep(Rules rules) {
    this.rules = rules;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "admission.rule.step";
  }

  @Override
  public String path() {
    return "/setup/admission";
  }

  @Override
  public Found look(LocalDate day) {
    var now = rules.now();
    return now.rule()
        .map(rule -> Found.done("admission.rule.done", set(now), rule.networks().size()))
        .orElseGet(() -> Found.missing("admission.rule.missing"));
  }

  private static LocalDate set(RuleVersion now) {
    return now.at().atZone(Visit.ZONE).toLocalDate();
  }
}

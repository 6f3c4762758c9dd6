package fi.tallessa.rights.request;

import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the product says of the law and nobody has read there is shown with "check with your
 * data-protection officer", until the association has.
 */
@Service
@Transactional
class Checking {

  private final StatementChecks checks;
  private final Workers workers;

  Checking(StatementChecks checks, Workers workers) {
    this.checks = checks;
    this.workers = workers;
  }

  GroundsPage page() {
    var checked = checks.all();
    return new GroundsPage(
        List.of(Ground.values()),
        checked,
        workers.names(
            checked.values().stream().map(StatementChecks.Check::by).distinct().toList()));
  }

  void check(Ground ground, Visit visit) {
    checks.check(ground, visit);
  }
}

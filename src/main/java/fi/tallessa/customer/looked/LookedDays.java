package fi.tallessa.customer.looked;

import fi.tallessa.access.Emergencies;
import fi.tallessa.audit.Looks;
import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was done with somebody's data on each day, and what was found of it. */
@Component
public class LookedDays {

  private final Looks looks;
  private final Emergencies emergencies;

  LookedDays(Looks looks, Emergencies emergencies) {
    this.looks = looks;
    this.emergencies = emergencies;
  }

  /** The newest day first. */
  public List<LookedDay> since(LocalDate first, Permit permit) {
    var start = LookedSince.start(first);
    return LookedDay.of(looks.counts(start, permit), emergencies.wrong(start, permit));
  }
}

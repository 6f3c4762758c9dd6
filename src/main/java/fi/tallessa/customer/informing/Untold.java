package fi.tallessa.customer.informing;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Permit;
import org.springframework.stereotype.Component;

/** Who has not been told yet of what others told us of them, for whoever would tell it on. */
@Component
public class Untold {

  private final Data data;
  private final Informings informings;
  private final FirstUses uses;
  private final Owing owing;

  Untold(Data data, Informings informings, FirstUses uses, Owing owing) {
    this.data = data;
    this.informings = informings;
    this.uses = uses;
    this.owing = owing;
  }

  /** Whether the customer is one of them: it goes to nobody before that (GDPR Art. 14(3)(c)). */
  public boolean any(Permit permit) {
    return owing.of(permit, data.card(permit), informings.of(permit)).owed().stream()
        .anyMatch(one -> one.guardian() == null);
  }

  /** What had to go on first ends the month: from today on it is owed at once. */
  public void passedOn(Permit permit) {
    var use =
        new FirstUse(null, FirstUse.Kind.PASSED_ON, permit.visit().today(), permit.visit().who());
    if (any(permit) && !uses.of(permit).contains(use)) {
      uses.add(permit, use);
    }
  }
}

package fi.tallessa.backup;

import fi.tallessa.access.Erasures;
import fi.tallessa.access.Runs;
import fi.tallessa.holdings.TrialOpening;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.SealBroken;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Other tests break seals and leave whoever it was behind. A restore stops at the first of them, as
 * it should, and so they are erased before a backup is taken that is to come back.
 */
final class WhatOpens {

  /** Erases everybody of whom something does not open. */
  static void alone(ApplicationContext beans) {
    var at = beans.getBean(Clock.class).instant();
    var transaction = beans.getBean(TransactionTemplate.class);
    var broken = transaction.execute(_ -> broken(beans));
    if (!broken.isEmpty()) {
      transaction.executeWithoutResult(
          _ -> beans.getBean(Erasures.class).erase("test.erase", broken, at));
    }
  }

  private static Set<SubjectId> broken(ApplicationContext beans) {
    var opening = beans.getBean(TrialOpening.class);
    var broken = new HashSet<SubjectId>();
    for (var one :
        beans.getBean(Runs.class).everybody("test.look", beans.getBean(Clock.class).instant())) {
      try {
        opening.open(Map.of(one.subject(), one.key()));
      } catch (SealBroken found) {
        broken.add(one.subject());
      }
    }
    return broken;
  }

  private WhatOpens() {}
}

package fi.tallessa.customer.duties;

import fi.tallessa.holdings.Withdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Nobody is asked to do anything about what a consent carries no more, from the moment it has
 * ended: whoever ended it, by day or by night, and whether they thought of it or not.
 */
@Component
class EndedConsents {

  private final Reckonings reckonings;
  private final Reckoning reckoning;

  EndedConsents(Reckonings reckonings, Reckoning reckoning) {
    this.reckonings = reckonings;
    this.reckoning = reckoning;
  }

  @EventListener
  void ended(Withdrawn consent) {
    reckonings.fallBehind(consent.subject());
  }

  /** Whoever ends one with a permit has worked it out by then; nobody's night has. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void caughtUp(Withdrawn consent) {
    reckoning.catchUp(consent.subject(), consent.at());
  }
}

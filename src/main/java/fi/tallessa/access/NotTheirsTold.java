package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What a student in practice was stopped at is undone as a whole, as something of it may have been
 * written; only then, and apart from it, the line that they were refused.
 */
@Component
class NotTheirsTold {

  private final AccessLog log;

  NotTheirsTold(AccessLog log) {
    this.log = log;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void tell(NotTheirs tried) {
    log.refuse(tried.action(), tried.subject(), Refusal.NOT_YOURS_TO_DO, tried.visit());
  }
}

package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A look by the register itself on behalf of a visitor who sees nothing of it: as much a look at
 * that person as any other, so a line in the log each (D9). It opens nothing.
 */
@Component
public class SilentLooks {

  private final AccessLog log;

  SilentLooks(AccessLog log) {
    this.log = log;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void at(List<SubjectId> subjects, Action action, Ground ground, Visit visit) {
    if (!subjects.isEmpty()) {
      var grounds = subjects.stream().map(subject -> ground.name()).toList();
      log.enter(action, subjects, grounds, visit);
    }
  }

  /** The same of somebody whom the visitor may never open: a try like any other (K15). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tried(SubjectId subject, Action action, Visit visit) {
    log.refuse(action, subject, Refusal.NOT_THERE, visit);
  }
}

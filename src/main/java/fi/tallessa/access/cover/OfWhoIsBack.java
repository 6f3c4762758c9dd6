package fi.tallessa.access.cover;

import fi.tallessa.staff.Back;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is back sooner, or does not go away, needs no cover from that moment on. */
@Component
class OfWhoIsBack {

  private final CoverDesignations designations;

  OfWhoIsBack(CoverDesignations designations) {
    this.designations = designations;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(Back back) {
    designations.end(back.absence(), back.by(), back.at());
  }
}

package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Withdrawn;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends consents that nobody took back: one that should not have been taken for one, and all of them
 * when the work they were for is over. What rested on them goes as after a withdrawal.
 */
@Component
public class EndedByUs {

  private final Consents consents;
  private final ApplicationEventPublisher events;

  EndedByUs(Consents consents, ApplicationEventPublisher events) {
    this.consents = consents;
    this.events = events;
  }

  /**
   * @param reason one of those of {@link ConsentState#INVALIDATED}
   * @return false where nothing holds any more
   */
  public boolean invalidate(Permit permit, Consent consent, Reason reason) {
    return end(permit, consent, reason);
  }

  /**
   * The last customer relationship has ended: nothing rests on a consent any more (GDPR Art.
   * 5(1)(b), (e)). Part of the transaction that ends it.
   *
   * @return how many have ended by it
   */
  public int workOver(Permit permit) {
    return (int)
        consents.of(permit).values().stream()
            .filter(consent -> end(permit, consent, Reason.WORK_OVER))
            .count();
  }

  private boolean end(Permit permit, Consent consent, Reason reason) {
    if (!reason.state().mayFollow(consent.state())) {
      return false;
    }
    var said = Indication.of(permit, reason, Circumstances.ofOurs());
    int version = consent.last().orElseThrow().version();
    consents.append(permit, consent, new Saying(reason.state(), version, null, null, said));
    events.publishEvent(
        new Withdrawn(permit.subject(), consent.item().value(), permit.visit().when()));
    return true;
  }
}

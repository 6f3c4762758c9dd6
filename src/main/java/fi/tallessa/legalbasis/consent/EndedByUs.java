package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Withdrawn;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends consents that nobody took back. What rested on one that should not have been taken for one
 * goes as after a withdrawal; when the work they were for is over, it sleeps.
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
    return end(permit, consent, reason, null);
  }

  /**
   * The last customer relationship has ended: nothing is used on a consent any more (GDPR Art.
   * 5(1)(b)). The person did not take it back: what it let us keep lies sealed and unseen for as
   * long as they had said, and wakes by a new yes alone. Part of the transaction that ends the
   * work.
   *
   * @return how many have ended by it
   */
  public int workOver(Permit permit) {
    return (int)
        consents.of(permit).values().stream()
            .filter(consent -> consent.state().filter(ConsentState::valid).isPresent())
            .filter(
                consent ->
                    end(permit, consent, Reason.WORK_OVER, consent.last().orElseThrow().until()))
            .count();
  }

  /**
   * @param sleeps last day of what rested on it, where it is not erased at once
   */
  private boolean end(Permit permit, Consent consent, Reason reason, LocalDate sleeps) {
    if (!reason.state().mayFollow(consent.story())) {
      return false;
    }
    var said = Indication.of(permit, reason, Circumstances.ofOurs());
    var saying = new Saying(reason.state(), consent.version(), sleeps, null, said);
    consents.append(permit, consent, saying);
    events.publishEvent(
        new Withdrawn(permit.subject(), consent.item().value(), permit.visit().when()));
    return true;
  }
}

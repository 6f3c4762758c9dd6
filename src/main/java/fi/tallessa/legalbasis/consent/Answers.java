package fi.tallessa.legalbasis.consent;

import fi.tallessa.association.Association;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Withdrawn;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what was asked and answered, one record an item, and nothing that misses a field the
 * standard or the law makes mandatory (C1).
 */
@Component
public class Answers {

  private final Consents consents;
  private final Association association;
  private final ApplicationEventPublisher events;

  Answers(Consents consents, Association association, ApplicationEventPublisher events) {
    this.consents = consents;
    this.association = association;
    this.events = events;
  }

  /** One yes or no that was said. */
  public record Said(
      ConsentItem item,
      ItemVersion version,
      boolean yes,
      UUID asking,
      Circumstances circumstances,
      Method method,
      String signature) {

    String text() {
      return version
          .text(circumstances.language())
          .map(text -> text.hash(circumstances.wording()))
          .orElse(null);
    }

    @Override
    public String toString() {
      return "Said";
    }
  }

  /** That somebody is asked, where nothing holds and nothing waits for an answer. */
  public void request(Permit permit, Consent consent, Asking asking, Asking.Asked asked) {
    if (ConsentState.REQUESTED.mayFollow(consent.state())) {
      var reason = consent.events().isEmpty() ? Reason.FIRST_ASKED : Reason.ASKED_AGAIN;
      consents.append(
          permit,
          consent,
          new Saying(
              ConsentState.REQUESTED,
              asked.version(),
              null,
              asking.id(),
              indication(permit, reason, asking.circumstances(), null, null, null)));
    }
  }

  /** That it was not answered that day: never a yes. */
  public void defer(Permit permit, Consent consent, Asking asking, Asking.Asked asked) {
    if (ConsentState.DEFERRED.mayFollow(consent.state())) {
      consents.append(
          permit,
          consent,
          new Saying(
              ConsentState.DEFERRED,
              asked.version(),
              null,
              asking.id(),
              indication(permit, Reason.NOT_ANSWERED, asking.circumstances(), null, null, null)));
    }
  }

  /** What would be missing in the record of an answer; none where it may be kept. */
  public Problems missing(Permit permit, Consent consent, Said said) {
    var saying = saying(permit, consent, said);
    var next = new ArrayList<>(consent.events());
    next.add(
        new ConsentEvent(
            said.item().id(),
            next.size() + 1,
            permit.visit().when(),
            saying.state(),
            saying.version(),
            saying.until(),
            saying.asking(),
            saying.said()));
    var record =
        ConsentRecords.record(permit, said.item(), List.copyOf(next), association.controller());
    return Mandatory.missing(record).isEmpty()
        ? Problems.none()
        : Problems.of(Problem.of("answers", "legalbasis.consent.law.incomplete"));
  }

  /** Writes an answer down. One that was ended meanwhile is asked anew by it. */
  public void answer(Permit permit, Consent consent, Said said) {
    if (!missing(permit, consent, said).isEmpty()) {
      throw new IllegalStateException("a mandatory field of a consent is missing");
    }
    var asked = consent;
    var saying = saying(permit, consent, said);
    if (!saying.state().mayFollow(consent.state())) {
      var again =
          new Saying(
              ConsentState.REQUESTED,
              said.version().number(),
              null,
              said.asking(),
              indication(permit, Reason.ASKED_AGAIN, said.circumstances(), null, null, null));
      asked = with(asked, consents.append(permit, asked, again));
    }
    consents.append(permit, asked, saying);
    if (saying.state().ended()) {
      tell(permit, consent);
    }
  }

  /**
   * Takes a consent back; who comes second finds it done.
   *
   * @return false where nothing held any more
   */
  public boolean withdraw(
      Permit permit, Consent consent, Circumstances circumstances, Method method) {
    if (!ConsentState.WITHDRAWN.mayFollow(consent.state())) {
      return false;
    }
    var version = consent.last().orElseThrow().version();
    consents.append(
        permit,
        consent,
        new Saying(
            ConsentState.WITHDRAWN,
            version,
            null,
            null,
            indication(permit, Reason.TOOK_BACK, circumstances, method, null, null)));
    tell(permit, consent);
    return true;
  }

  private void tell(Permit permit, Consent consent) {
    events.publishEvent(
        new Withdrawn(permit.subject(), consent.item().value(), permit.visit().when()));
  }

  private Saying saying(Permit permit, Consent consent, Said said) {
    boolean holds = consent.state().filter(ConsentState::valid).isPresent();
    var state =
        said.yes()
            ? holds ? ConsentState.RENEWED : ConsentState.GIVEN
            : holds ? ConsentState.WITHDRAWN : ConsentState.REFUSED;
    return new Saying(
        state,
        said.version().number(),
        state.valid() ? said.version().until(permit.visit().today()) : null,
        said.asking(),
        indication(
            permit,
            state.reasons().getFirst(),
            said.circumstances(),
            said.method(),
            said.text(),
            said.signature()));
  }

  private static Indication indication(
      Permit permit,
      Reason reason,
      Circumstances circumstances,
      Method method,
      String text,
      String signature) {
    return new Indication(reason, circumstances, method, text, signature, permit.visit().who());
  }

  private static Consent with(Consent before, ConsentEvent event) {
    var events = new ArrayList<>(before.events());
    events.add(event);
    return new Consent(before.item(), events);
  }
}

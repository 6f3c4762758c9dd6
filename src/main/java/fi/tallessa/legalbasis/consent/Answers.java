package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Withdrawn;
import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what was asked and answered, one record an item, and nothing that misses a field the
 * standard or the law makes mandatory (C1). However many items there are, it costs the same
 * statements.
 */
@Component
public class Answers {

  private final Consents consents;
  private final PrivacyNotices notices;
  private final ApplicationEventPublisher events;

  Answers(Consents consents, PrivacyNotices notices, ApplicationEventPublisher events) {
    this.notices = notices;
    this.consents = consents;
    this.events = events;
  }

  /** That somebody is asked, where nothing holds and nothing waits for an answer. */
  public void request(Permit permit, Asking asking, Map<ItemId, Consent> said) {
    write(
        permit,
        asking.asked().stream()
            .flatMap(asked -> requested(permit, asking, asked, of(asked, said)).stream())
            .toList());
  }

  /** That it was not answered that day: never a yes. */
  public void defer(Permit permit, Asking asking, Map<ItemId, Consent> said) {
    write(
        permit,
        asking.asked().stream()
            .flatMap(asked -> deferred(permit, asking, asked, of(asked, said)).stream())
            .toList());
  }

  /**
   * What is to be written of the answers to an asking; what was not answered is deferred. Refused
   * where the record of one would miss something.
   *
   * @param toTell what they have read of us; each answer keeps it
   */
  public Result<List<Next>> read(
      Permit permit,
      Asking asking,
      ToTell toTell,
      Map<ItemId, Consent> before,
      List<Said> answers) {
    var read = new ArrayList<Next>();
    var notice = notices.sha256(asking.circumstances().notice()).orElse(null);
    for (var said : answers) {
      var next = said.after(permit, before.get(said.item().id()), toTell, notice);
      var record = ConsentRecords.record(permit, said.item(), next.after(permit).events(), toTell);
      var missing = Mandatory.missing(record);
      if (!missing.isEmpty()) {
        return Result.faulty("answers", Mandatory.sentence(missing));
      }
      read.add(next);
    }
    asking.asked().stream()
        .filter(asked -> answers.stream().noneMatch(said -> said.item().id().equals(asked.item())))
        .flatMap(asked -> deferred(permit, asking, asked, of(asked, before)).stream())
        .forEach(read::add);
    return Result.fine(List.copyOf(read));
  }

  /** Writes down what was read, and tells of what has ended by it. */
  public void write(Permit permit, List<Next> all) {
    consents.append(permit, all);
    all.stream()
        .filter(Next::ends)
        .forEach(
            next ->
                events.publishEvent(
                    new Withdrawn(
                        permit.subject(), next.before().item().value(), permit.visit().when())));
  }

  /**
   * Takes a consent back; who comes second finds it done.
   *
   * @param letter under which its paper is found; null where there is none
   * @return false where nothing held any more
   */
  public boolean withdraw(
      Permit permit, Consent consent, Circumstances circumstances, Method method, UUID letter) {
    if (consent.overForGood() || !ConsentState.WITHDRAWN.mayFollow(consent.story())) {
      return false;
    }
    withdrawn(permit, consent, Reason.TOOK_BACK, circumstances, method, letter);
    return true;
  }

  /**
   * What somebody had kept though they took the consent back, or what lies there since it ran out,
   * is to go after all ({@link KeptWhileRestricted}): the next event of the chain, after which the
   * night erases it.
   */
  public void eraseAfterAll(
      Permit permit, Consent consent, Circumstances circumstances, Method method, UUID letter) {
    withdrawn(permit, consent, Reason.ERASE_AFTER_ALL, circumstances, method, letter);
  }

  private void withdrawn(
      Permit permit,
      Consent consent,
      Reason reason,
      Circumstances circumstances,
      Method method,
      UUID letter) {
    var said =
        new Indication(
            reason, circumstances, method, null, null, null, null, List.of(), permit.visit().who());
    var saying = new Saying(ConsentState.WITHDRAWN, consent.version(), null, letter, said);
    write(permit, List.of(new Next(consent, List.of(saying))));
  }

  private static Optional<Next> requested(
      Permit permit, Asking asking, Asking.Asked asked, Consent consent) {
    var sayings = new ArrayList<>(consent.lapsed(permit.visit().today()));
    if (sayings.isEmpty() && !ConsentState.REQUESTED.mayFollow(consent.story())) {
      return Optional.empty();
    }
    var reason = consent.events().isEmpty() ? Reason.FIRST_ASKED : Reason.ASKED_AGAIN;
    sayings.add(saying(permit, asking, asked, reason));
    return Optional.of(new Next(consent, sayings));
  }

  private static Optional<Next> deferred(
      Permit permit, Asking asking, Asking.Asked asked, Consent consent) {
    return ConsentState.DEFERRED.mayFollow(consent.story())
        ? Optional.of(
            new Next(consent, List.of(saying(permit, asking, asked, Reason.NOT_ANSWERED))))
        : Optional.empty();
  }

  private static Saying saying(Permit permit, Asking asking, Asking.Asked asked, Reason reason) {
    return new Saying(
        reason.state(),
        asked.version(),
        null,
        asking.id(),
        Indication.of(permit, reason, asking.circumstances()));
  }

  private static Consent of(Asking.Asked asked, Map<ItemId, Consent> said) {
    return said.getOrDefault(asked.item(), Consent.none(asked.item()));
  }
}

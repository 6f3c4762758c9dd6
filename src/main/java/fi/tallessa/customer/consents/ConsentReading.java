package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.HealthRights;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.say.SayForm;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Clearings;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Denial;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.KeptWhileRestricted;
import fi.tallessa.legalbasis.consent.MayDeny;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.legalbasis.consent.Verified;
import fi.tallessa.legalbasis.consent.Warnings;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One consent with its whole history, and what a young person keeps from their guardians. */
@Service
@Transactional
@Overtaken.Anew
class ConsentReading {

  private final Access access;
  private final Data data;
  private final ConsentPanels panels;
  private final Consents consents;
  private final Denials denials;
  private final Workers workers;
  private final Warnings warnings;
  private final Slips slips;
  private final Clearings clearings;
  private final Denying denying;
  private final HealthRights rights;
  private final KeptWhileRestricted kept;

  ConsentReading(
      Access access,
      Data data,
      ConsentPanels panels,
      Consents consents,
      Denials denials,
      Workers workers,
      Warnings warnings,
      Slips slips,
      Clearings clearings,
      Denying denying,
      HealthRights rights,
      KeptWhileRestricted kept) {
    this.kept = kept;
    this.rights = rights;
    this.denying = denying;
    this.clearings = clearings;
    this.slips = slips;
    this.access = access;
    this.data = data;
    this.panels = panels;
    this.consents = consents;
    this.denials = denials;
    this.workers = workers;
    this.warnings = warnings;
  }

  Entry<ConsentPage> read(String item, Code code, Visit visit) {
    return found(
        ConsentAction.READ,
        item,
        code,
        visit,
        (permit, line) -> page(permit, line, SayForm.EMPTY, Problems.none()));
  }

  /**
   * What a young person keeps from their guardians is written down, or looked at again.
   *
   * @return empty when it is done, else the page again
   */
  Entry<Optional<ConsentPage>> deny(
      String item, SayForm form, Sending sending, Code code, Visit visit) {
    return denied(
        item, form, code, visit, (permit, line) -> denying.hold(permit, line, form, sending));
  }

  /** It holds no more. */
  Entry<Optional<ConsentPage>> allow(
      String item, SayForm form, Sending sending, Code code, Visit visit) {
    return denied(
        item, form, code, visit, (permit, line) -> denying.end(permit, line, form, sending));
  }

  private Entry<Optional<ConsentPage>> denied(
      String item,
      SayForm form,
      Code code,
      Visit visit,
      BiFunction<Permit, ItemId, Problems> step) {
    return found(
        ConsentAction.READ,
        item,
        code,
        visit,
        (permit, line) ->
            Optional.of(step.apply(permit, line.item().id()))
                .filter(problems -> !problems.isEmpty())
                .map(problems -> page(permit, line, form, problems)));
  }

  private ConsentPage page(Permit permit, ConsentLine line, SayForm form, Problems problems) {
    var card = data.card(permit);
    var judged = denials.newest(permit).get(line.item().id());
    return new ConsentPage(
        permit.code(),
        card.name(),
        line,
        kept.of(permit).contains(line.item().id()),
        consents.verified(permit).getOrDefault(line.item().id(), new Verified.Whole(0)),
        warnings.of(permit, line.item().id()),
        workers.names(
            Stream.concat(
                    line.consent().events().stream()
                        .flatMap(event -> event.indication().stream())
                        .map(Indication::worker),
                    Stream.ofNullable(judged).map(Denial::worker))
                .distinct()
                .toList()),
        slips.of(permit),
        clearings.of(permit, line.item().id()),
        rights.has(permit),
        judged,
        card.mayBeMinor(permit.visit().today()),
        MayDeny.refused(card.birth(), permit.visit().today()).orElse(null),
        form,
        problems);
  }

  private <T> Entry<T> found(
      Action action, String item, Code code, Visit visit, BiFunction<Permit, ConsentLine, T> step) {
    return access
        .enter(action, code, visit)
        .flatMap(
            permit ->
                Entry.there(line(permit, data.card(permit), item))
                    .map(line -> step.apply(permit, line)));
  }

  private Optional<ConsentLine> line(Permit permit, Card card, String item) {
    var id = ItemId.parse(item).orElse(null);
    return panels.of(permit, card.birth()).lines().stream()
        .filter(line -> line.item().id().equals(id))
        .findFirst();
  }
}

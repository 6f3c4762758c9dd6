package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.legalbasis.consent.Clearings;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.legalbasis.consent.Verified;
import fi.tallessa.legalbasis.consent.Warnings;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One consent with its whole history, and what a young person keeps from their guardians. */
@Service
@Transactional
@Overtaken.Anew
class ConsentReading {

  private static final int LONGEST_REASON = 500;

  private final Access access;
  private final Data data;
  private final ConsentPanels panels;
  private final Consents consents;
  private final Denials denials;
  private final Workers workers;
  private final Warnings warnings;
  private final Slips slips;
  private final Clearings clearings;

  ConsentReading(
      Access access,
      Data data,
      ConsentPanels panels,
      Consents consents,
      Denials denials,
      Workers workers,
      Warnings warnings,
      Slips slips,
      Clearings clearings) {
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
        (permit, line) -> page(permit, line, "", Problems.none()));
  }

  /**
   * Writes down that a young person keeps an item from their guardians.
   *
   * @return empty when it is done, else the page again
   */
  Entry<Optional<ConsentPage>> deny(
      String item, String reason, Sending sending, Code code, Visit visit) {
    return found(
        ConsentAction.READ,
        item,
        code,
        visit,
        (permit, line) -> deny(permit, line, reason, sending));
  }

  private Optional<ConsentPage> deny(
      Permit opened, ConsentLine line, String reason, Sending sending) {
    var words =
        sending.act(
            Words.text("reason", reason, LONGEST_REASON)
                .flatMap(
                    some -> Result.needed(some.map(Words::value), "reason", "web.field.required")));
    if (!words.isFine()) {
      return Optional.of(page(opened, line, reason, words.problems()));
    }
    if (!words.sure().equals(denials.standing(opened).get(line.item().id()))) {
      denials.add(access.further(ConsentAction.DENY, opened), line.item().id(), true, words.sure());
    }
    return Optional.empty();
  }

  /** The young person lets their guardians know again. */
  Entry<ConsentLine> allow(String item, Code code, Visit visit) {
    return found(
        ConsentAction.READ,
        item,
        code,
        visit,
        (opened, line) -> {
          if (denials.standing(opened).containsKey(line.item().id())) {
            denials.add(access.further(ConsentAction.DENY, opened), line.item().id(), false, "");
          }
          return line;
        });
  }

  private ConsentPage page(Permit permit, ConsentLine line, String reason, Problems problems) {
    var card = data.card(permit);
    return new ConsentPage(
        permit.code(),
        card.name(),
        line,
        consents.verified(permit).getOrDefault(line.item().id(), new Verified.Whole(0)),
        warnings.of(permit, line.item().id()),
        workers.names(
            line.consent().events().stream()
                .flatMap(event -> event.indication().stream())
                .map(Indication::worker)
                .distinct()
                .toList()),
        slips.of(permit),
        clearings.of(permit, line.item().id()),
        denials.standing(permit).get(line.item().id()),
        card.mayBeMinor(permit.visit().today()),
        reason,
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

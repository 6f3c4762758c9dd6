package fi.tallessa.customer.ages;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.informing.Informings;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.MayDeny;
import fi.tallessa.vault.Vault;
import fi.tallessa.web.Sending;
import fi.tallessa.web.TurnList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of 13 and 18: what is still open of them, and ticking what was told (K6). */
@Service
@Transactional
@Overtaken.Anew
class AgeLists {

  private final Access access;
  private final Data data;
  private final Relationships relationships;
  private final Guardians guardians;
  private final Milestones milestones;
  private final Turning turning;
  private final Informings informings;
  private final Undecided undecided;
  private final Denials denials;
  private final Vault vault;
  private final Renewal renewal;
  private final List<StillOpen> others;

  AgeLists(
      Access access,
      Data data,
      Relationships relationships,
      Guardians guardians,
      Milestones milestones,
      Turning turning,
      Informings informings,
      Undecided undecided,
      Denials denials,
      Vault vault,
      Renewal renewal,
      List<StillOpen> others) {
    this.access = access;
    this.data = data;
    this.relationships = relationships;
    this.guardians = guardians;
    this.milestones = milestones;
    this.turning = turning;
    this.informings = informings;
    this.undecided = undecided;
    this.denials = denials;
    this.vault = vault;
    this.renewal = renewal;
    this.others = others;
  }

  Entry<AgesPage> open(Code code, Visit visit) {
    return access
        .enter(AgesAction.OPEN, code, visit)
        .map(permit -> page(permit, data.card(permit), Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<AgesPage>> tick(TickForm form, Sending sending, Code code, Visit visit) {
    return access.enter(AgesAction.OPEN, code, visit).map(permit -> tick(permit, form, sending));
  }

  private Optional<AgesPage> tick(Permit permit, TickForm form, Sending sending) {
    var card = data.card(permit);
    var turned = turned(permit, card);
    var said = sending.act(form.check(turned, permit.visit().today()));
    if (!said.isFine()) {
      return Optional.of(page(permit, card, turned, said.problems()));
    }
    if (turned.ticks(turn(said.sure())).contains(said.sure())) {
      var writing = access.further(AgesAction.TICK, permit);
      milestones.add(writing, Milestone.ticked(said.sure(), permit.visit()));
      renewal.toDo(writing);
    }
    return Optional.empty();
  }

  private static Turn turn(Answer tick) {
    return Turned.TURNS.stream()
        .filter(one -> Answer.ticks(one).contains(tick))
        .findFirst()
        .orElseThrow();
  }

  private AgesPage page(Permit permit, Card card, Problems problems) {
    return page(permit, card, turned(permit, card), problems);
  }

  private AgesPage page(Permit permit, Card card, Turned turned, Problems problems) {
    var today = permit.visit().today();
    var goes = undecided.of(card, turned.guardians(), turned.done(), today);
    var lines = new AgeLines(permit.code(), turned, goes, denials(permit, card), today);
    return new AgesPage(
        permit.code(),
        card.name(),
        Turned.TURNS.stream()
            .filter(turn -> turned.on(turn, today))
            .map(turn -> section(permit, turned, turn, lines))
            .toList(),
        problems);
  }

  private AgesPage.Section section(Permit permit, Turned turned, Turn turn, AgeLines lines) {
    var theirs =
        others.stream().filter(one -> one.at() == turn).flatMap(one -> one.of(permit).stream());
    return new AgesPage.Section(
        turn,
        turned.day(turn).orElse(null),
        turned.birth() instanceof Birth.OnDay,
        new TurnList(
            permit.code(),
            Stream.concat(lines.of(turn).stream(), theirs).toList(),
            turned.begun(turn, permit.visit().today())),
        AgeLines.itself(turn));
  }

  private Turned turned(Permit permit, Card card) {
    var subject = permit.subject();
    var turned =
        new Turned(
            card.birth(),
            Optional.ofNullable(relationships.firstDays(Set.of(subject)).get(subject)),
            guardians.of(permit),
            milestones.of(permit));
    return turning
        .of(
            one -> turned,
            Map.of(subject, informings.of(permit)),
            Map.of(subject, vault.open(permit)),
            permit.visit().today())
        .get(subject);
  }

  /** Whether what is kept from guardians was looked at before an age that has come (K3). */
  private boolean denials(Permit permit, Card card) {
    return denials
        .lookedAt(Set.of(permit.subject()))
        .getOrDefault(permit.subject(), List.of())
        .stream()
        .anyMatch(on -> MayDeny.lookAgain(card.birth(), on, permit.visit().today()));
  }
}

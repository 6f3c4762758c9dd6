package fi.tallessa.customer.consents;

import fi.tallessa.access.Closures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.KeptWhileRestricted;
import fi.tallessa.legalbasis.consent.WhoWithdraws;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may take a consent back today, and under what it is written down (D8). */
@Component
class Withdrawers {

  private final Data data;
  private final ConsentPanels panels;
  private final Guardians guardians;
  private final GuardianRights rights;
  private final Denials denials;
  private final Restrictions restrictions;
  private final Closures closures;
  private final KeptWhileRestricted kept;

  Withdrawers(
      Data data,
      ConsentPanels panels,
      Guardians guardians,
      GuardianRights rights,
      Denials denials,
      Restrictions restrictions,
      Closures closures,
      KeptWhileRestricted kept) {
    this.kept = kept;
    this.closures = closures;
    this.restrictions = restrictions;
    this.data = data;
    this.panels = panels;
    this.guardians = guardians;
    this.rights = rights;
    this.denials = denials;
  }

  Shut shut(Permit permit) {
    return new Shut(
        restrictions.holds(permit), closures.holds(permit), kept.frozen(permit), kept.of(permit));
  }

  /** All that somebody has answered. */
  List<ConsentLine> answered(Permit permit) {
    return panels.of(permit, data.card(permit).birth()).lines().stream()
        .filter(line -> line.consent().answer().isPresent())
        .toList();
  }

  /** An item somebody has answered. */
  Optional<ConsentLine> answered(Permit permit, String item) {
    var id = ItemId.parse(item).orElse(null);
    return answered(permit).stream().filter(line -> line.item().id().equals(id)).findFirst();
  }

  /** Never nobody; a guardian from whom it is kept does not learn of it. */
  List<Withdrawer> of(Permit permit, Card card, ConsentLine line) {
    int age = card.birth().youngestAge(permit.visit().today());
    var given =
        given(line)
            .map(one -> one.circumstances().decider())
            .orElseGet(() -> Decider.at(age).iterator().next());
    var acting = acting(permit, card, line);
    var may = new WhoWithdraws(given, age, !acting.isEmpty());
    var who = new ArrayList<Withdrawer>();
    if (may.customer()) {
      who.add(
          new Withdrawer(
              Withdrawer.CUSTOMER, card.name(), "customer.consent.withdrawal.customer", null));
    }
    if (may.guardian()) {
      who.addAll(acting);
    }
    return who;
  }

  private List<Withdrawer> acting(Permit permit, Card card, ConsentLine line) {
    if (denials.standing(permit).containsKey(line.item().id())) {
      return List.of();
    }
    var acting = rights.of(permit, card.birth());
    var may = guardians.of(permit).stream().filter(kept -> acting.get(kept.id()).may()).toList();
    return may.stream().map(kept -> withdrawer(kept, may)).toList();
  }

  private static Withdrawer withdrawer(KeptGuardian kept, List<KeptGuardian> all) {
    var guardian = kept.guardian();
    boolean alone =
        all.stream().filter(one -> one.guardian().role() == guardian.role()).count() == 1;
    return new Withdrawer(
        kept.id().toString(),
        guardian.name(),
        guardian.role().label(),
        alone ? null : guardian.name().split(" ")[0]);
  }

  /**
   * In the language and words in which it was given. Nobody is asked where it is taken back, or
   * told a notice before, so neither is said.
   */
  Circumstances circumstances(Permit permit, Card card, ConsentLine line, Withdrawer by) {
    var given = Circumstances.asGiven(line.consent());
    boolean guardian = by.guardian();
    return new Circumstances(
        guardian ? Decider.GUARDIAN : self(permit, card),
        List.of(by.name()),
        guardian ? List.of(UUID.fromString(by.value())) : List.of(),
        List.of(),
        "",
        null,
        null,
        null,
        null,
        null,
        given.language(),
        given.wording(),
        null);
  }

  private static Decider self(Permit permit, Card card) {
    var today = permit.visit().today();
    if (!card.mayBeMinor(today)) {
      return Decider.ADULT;
    }
    return card.birth().youngestAge(today) < 13 ? Decider.CHILD : Decider.YOUNG_PERSON;
  }

  private static Optional<Indication> given(ConsentLine line) {
    return line.consent().answer().flatMap(ConsentEvent::indication);
  }
}

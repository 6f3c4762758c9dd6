package fi.tallessa.customer.consents;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.WhoWithdraws;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may take a consent back today, and under what it is written down (D8). */
@Component
class Withdrawers {

  static final String CUSTOMER = "customer";

  private final Data data;
  private final ConsentPanels panels;
  private final Guardians guardians;
  private final GuardianRights rights;
  private final Denials denials;

  Withdrawers(
      Data data,
      ConsentPanels panels,
      Guardians guardians,
      GuardianRights rights,
      Denials denials) {
    this.data = data;
    this.panels = panels;
    this.guardians = guardians;
    this.rights = rights;
    this.denials = denials;
  }

  /** An item somebody has answered. */
  Optional<ConsentLine> answered(Permit permit, String item) {
    var id = ItemId.parse(item).orElse(null);
    return panels.of(permit, data.card(permit).birth()).lines().stream()
        .filter(line -> line.item().id().equals(id))
        .filter(line -> line.consent().answer().isPresent())
        .findFirst();
  }

  /** Never nobody; a guardian from whom it is kept does not learn of it. */
  List<Choice> of(Permit permit, Card card, ConsentLine line) {
    int age = card.birth().youngestAge(permit.visit().today());
    var given =
        given(line)
            .map(one -> one.circumstances().decider())
            .orElseGet(() -> Decider.at(age).iterator().next());
    var acting = acting(permit, card, line);
    var may = new WhoWithdraws(given, age, !acting.isEmpty());
    var who = new ArrayList<Choice>();
    if (may.customer()) {
      who.add(new Choice(CUSTOMER, card.name()));
    }
    if (may.guardian()) {
      who.addAll(acting);
    }
    return who;
  }

  private List<Choice> acting(Permit permit, Card card, ConsentLine line) {
    if (denials.standing(permit).containsKey(line.item().id())) {
      return List.of();
    }
    var acting = rights.of(permit, card.birth());
    return guardians.of(permit).stream()
        .filter(kept -> acting.get(kept.id()).may())
        .map(kept -> new Choice(kept.id().toString(), kept.guardian().name()))
        .toList();
  }

  /**
   * In the language and words in which it was given. Nobody is asked where it is taken back, or
   * told a notice before, so neither is said.
   */
  Circumstances circumstances(Permit permit, Card card, ConsentLine line, Choice by) {
    var given = Circumstances.asGiven(line.consent());
    boolean guardian = !by.value().equals(CUSTOMER);
    return new Circumstances(
        guardian ? Decider.GUARDIAN : self(permit, card),
        List.of(by.words()),
        guardian ? List.of(UUID.fromString(by.value())) : List.of(),
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

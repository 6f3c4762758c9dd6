package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Answers;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.WhoWithdraws;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Wording;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking consents back: by whoever could give them, in no more steps, without a reason (D8). */
@Service
@Transactional
@Overtaken.Anew
class Withdrawing {

  private static final String CUSTOMER = "customer";

  private final Access access;
  private final Data data;
  private final ConsentPanels panels;
  private final Guardians guardians;
  private final GuardianRights rights;
  private final Denials denials;
  private final Answers answers;

  Withdrawing(
      Access access,
      Data data,
      ConsentPanels panels,
      Guardians guardians,
      GuardianRights rights,
      Denials denials,
      Answers answers) {
    this.access = access;
    this.data = data;
    this.panels = panels;
    this.guardians = guardians;
    this.rights = rights;
    this.denials = denials;
    this.answers = answers;
  }

  Entry<WithdrawalPage> open(String item, Code code, Visit visit) {
    return found(
        item,
        code,
        visit,
        (permit, line) -> page(permit, line, new WithdrawalForm("", ""), Problems.none()));
  }

  /** Empty when nothing holds any more, whoever took it back; else the page again. */
  Entry<Optional<WithdrawalPage>> withdraw(
      String item, WithdrawalForm form, Sending sending, Code code, Visit visit) {
    return found(item, code, visit, (permit, line) -> withdraw(permit, line, form, sending));
  }

  private Optional<WithdrawalPage> withdraw(
      Permit opened, ConsentLine line, WithdrawalForm form, Sending sending) {
    if (!line.holds() && sending == Sending.TO_BE_DONE) {
      return Optional.empty();
    }
    var card = data.card(opened);
    var checked = sending.act(form.check(who(opened, card, line)));
    if (!checked.isFine()) {
      return Optional.of(page(opened, line, form, checked.problems()));
    }
    var permit = access.further(ConsentAction.WITHDRAW, opened);
    answers.withdraw(
        permit,
        line.consent(),
        circumstances(permit, card, line, checked.sure().by()),
        checked.sure().method());
    return Optional.empty();
  }

  private Circumstances circumstances(Permit permit, Card card, ConsentLine line, String by) {
    var given = given(line).map(Indication::circumstances);
    var guardian = by.equals(CUSTOMER) ? Optional.<UUID>empty() : Optional.of(UUID.fromString(by));
    return new Circumstances(
        guardian.isPresent() ? Decider.GUARDIAN : self(permit, card),
        List.of(guardian.map(id -> nameOf(permit, id)).orElseGet(card::name)),
        guardian.map(List::of).orElseGet(List::of),
        "",
        null,
        null,
        given.map(Circumstances::place).orElse(""),
        null,
        null,
        given.map(Circumstances::language).orElse("fi"),
        given.map(Circumstances::wording).orElse(Wording.ORDINARY),
        given.map(Circumstances::notice).orElse(""));
  }

  private static Decider self(Permit permit, Card card) {
    return card.mayBeMinor(permit.visit().today()) ? Decider.YOUNG_PERSON : Decider.ADULT;
  }

  private String nameOf(Permit permit, UUID guardian) {
    return guardians.of(permit).stream()
        .filter(kept -> kept.id().equals(guardian))
        .map(kept -> kept.guardian().name())
        .findFirst()
        .orElseThrow();
  }

  /** Whoever could give it, then or today; a guardian from whom it is kept does not learn of it. */
  private List<Choice> who(Permit permit, Card card, ConsentLine line) {
    int age = card.birth().youngestAge(permit.visit().today());
    var given =
        given(line)
            .map(one -> one.circumstances().decider())
            .orElseGet(() -> Decider.at(age).iterator().next());
    var may = new WhoWithdraws(given, age);
    var who = new ArrayList<Choice>();
    if (may.customer()) {
      who.add(new Choice(CUSTOMER, card.name()));
    }
    if (may.guardian() && !denials.standing(permit).containsKey(line.item().id())) {
      var acting = rights.of(permit, card.birth());
      guardians.of(permit).stream()
          .filter(kept -> acting.get(kept.id()).may())
          .forEach(kept -> who.add(new Choice(kept.id().toString(), kept.guardian().name())));
    }
    return who;
  }

  private static Optional<Indication> given(ConsentLine line) {
    return line.consent().answer().flatMap(ConsentEvent::indication);
  }

  private WithdrawalPage page(
      Permit permit, ConsentLine line, WithdrawalForm form, Problems problems) {
    var card = data.card(permit);
    return new WithdrawalPage(
        permit.code(), card.name(), line, who(permit, card, line), form, problems);
  }

  private <T> Entry<T> found(
      String item, Code code, Visit visit, BiFunction<Permit, ConsentLine, T> step) {
    var id = ItemId.parse(item).orElse(null);
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                panels.of(permit, data.card(permit).birth()).lines().stream()
                    .filter(line -> line.item().id().equals(id))
                    .filter(line -> line.consent().answer().isPresent())
                    .findFirst()
                    .map(line -> Entry.open(step.apply(permit, line)))
                    .orElseGet(() -> Entry.closed(Refusal.NOT_THERE)));
  }
}

package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Answers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A worker writes down that a consent was taken back: by whoever could give it, in no more steps,
 * without a reason (D8).
 */
@Service
@Transactional
@Overtaken.Anew
class Withdrawing {

  private final Access access;
  private final Data data;
  private final Withdrawers withdrawers;
  private final Answers answers;
  private final Renewal renewal;

  Withdrawing(Access access, Data data, Withdrawers withdrawers, Answers answers, Renewal renewal) {
    this.access = access;
    this.data = data;
    this.withdrawers = withdrawers;
    this.answers = answers;
    this.renewal = renewal;
  }

  Entry<WithdrawalPage> open(String item, Code code, Visit visit) {
    return found(
        item,
        code,
        visit,
        (permit, line) -> {
          var card = data.card(permit);
          var who = withdrawers.of(permit, card, line);
          // With one who may there is nothing to choose.
          var by = who.size() == 1 ? who.getFirst().value() : "";
          return page(permit, card, line, who, new WithdrawalForm(by, ""), Problems.none());
        });
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
    var who = withdrawers.of(opened, card, line);
    var checked = sending.act(form.check(who));
    if (!checked.isFine()) {
      return Optional.of(page(opened, card, line, who, form, checked.problems()));
    }
    var permit = access.further(ConsentAction.WITHDRAW, opened);
    answers.withdraw(
        permit,
        line.consent(),
        withdrawers.circumstances(permit, card, line, checked.sure().by()),
        checked.sure().method());
    renewal.toDo(permit);
    return Optional.empty();
  }

  private static WithdrawalPage page(
      Permit permit,
      Card card,
      ConsentLine line,
      List<Choice> who,
      WithdrawalForm form,
      Problems problems) {
    return new WithdrawalPage(permit.code(), card.name(), line, who, form, problems);
  }

  private <T> Entry<T> found(
      String item, Code code, Visit visit, BiFunction<Permit, ConsentLine, T> step) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(withdrawers.answered(permit, item))
                    .map(line -> step.apply(permit, line)));
  }
}

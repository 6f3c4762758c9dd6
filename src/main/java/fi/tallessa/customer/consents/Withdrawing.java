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
import fi.tallessa.legalbasis.consent.Letters;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.List;
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
  private final Letters letters;
  private final Renewal renewal;

  Withdrawing(
      Access access,
      Data data,
      Withdrawers withdrawers,
      Answers answers,
      Letters letters,
      Renewal renewal) {
    this.letters = letters;
    this.access = access;
    this.data = data;
    this.withdrawers = withdrawers;
    this.answers = answers;
    this.renewal = renewal;
  }

  /** What came of it. */
  sealed interface Came {
    record Again(WithdrawalPage page) implements Came {}

    /** Nothing holds any more, whoever took it back; the page at which it goes on. */
    record Done(String path) implements Came {}
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

  Entry<Came> withdraw(String item, WithdrawalForm form, Sending sending, Code code, Visit visit) {
    return found(item, code, visit, (permit, line) -> withdraw(permit, line, form, sending));
  }

  private Came withdraw(Permit opened, ConsentLine line, WithdrawalForm form, Sending sending) {
    var file = "/customers/" + opened.code().shown();
    if (!line.stands() && sending == Sending.TO_BE_DONE) {
      return new Came.Done(file + "#consents");
    }
    var card = data.card(opened);
    var who = withdrawers.of(opened, card, line);
    var checked = sending.act(form.check(who));
    if (!checked.isFine()) {
      return new Came.Again(page(opened, card, line, who, form, checked.problems()));
    }
    var permit = access.further(ConsentAction.WITHDRAW, opened);
    var method = checked.sure().method();
    var said = withdrawers.circumstances(permit, card, line, checked.sure().by());
    var letter = method.letter() ? letters.add(permit, line.consent(), said) : null;
    answers.withdraw(permit, line.consent(), said, method, letter);
    renewal.toDo(permit);
    return new Came.Done(
        letter == null ? file + "#consents" : AskedPage.address(permit.code(), letter));
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

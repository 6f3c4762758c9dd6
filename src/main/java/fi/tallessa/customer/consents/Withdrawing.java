package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Answers;
import fi.tallessa.legalbasis.consent.KeptWhileRestricted;
import fi.tallessa.legalbasis.consent.Letters;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A worker writes down that a consent was taken back: by whoever could give it, in no more steps,
 * without a reason (D8). At any time, so also while the rest of the file is shut (GDPR Art. 7(3)).
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
  private final KeptWhileRestricted kept;
  private final Renewal renewal;
  private final RemovedGuardians removed;

  Withdrawing(
      Access access,
      Data data,
      Withdrawers withdrawers,
      Answers answers,
      Letters letters,
      KeptWhileRestricted kept,
      Renewal renewal,
      RemovedGuardians removed) {
    this.removed = removed;
    this.kept = kept;
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

  /** What opens of a shut file. */
  Entry<StandingPage> standing(Code code, Visit visit) {
    return access
        .enter(ConsentAction.STANDING, code, visit)
        .map(
            permit ->
                new StandingPage(
                    permit.code(), withdrawers.shut(permit), withdrawers.answered(permit)));
  }

  Entry<WithdrawalPage> open(String item, Code code, Visit visit) {
    return found(
        item,
        code,
        visit,
        (permit, line) -> {
          var asked = asked(permit, line);
          // With one who may there is nothing to choose.
          var by = asked.who().size() == 1 ? asked.who().getFirst().value() : "";
          return page(permit, asked, new WithdrawalForm(by, "", ""), Problems.none());
        });
  }

  Entry<Came> withdraw(String item, WithdrawalForm form, Sending sending, Code code, Visit visit) {
    return found(item, code, visit, (permit, line) -> withdraw(permit, line, form, sending));
  }

  /** Of whom it is asked, and in which file. */
  private record Asked(ConsentLine line, Shut shut, Card card, List<Withdrawer> who) {
    @Override
    public String toString() {
      return "Asked";
    }
  }

  private Asked asked(Permit permit, ConsentLine line) {
    var card = data.card(permit);
    return new Asked(line, withdrawers.shut(permit), card, withdrawers.of(permit, card, line));
  }

  private Came withdraw(Permit opened, ConsentLine line, WithdrawalForm form, Sending sending) {
    var asked = asked(opened, line);
    var goesOn = StandingPage.after(opened.code(), asked.shut());
    if (!asked.shut().open(line) && sending == Sending.TO_BE_DONE) {
      return new Came.Done(goesOn);
    }
    var checked = sending.act(form.check(asked.who(), asked.shut().asksLeftover(line)));
    if (!checked.isFine()) {
      return new Came.Again(page(opened, asked, form, checked.problems()));
    }
    var letter = write(opened, asked, checked.sure());
    return new Came.Done(
        letter == null || asked.shut().any() ? goesOn : AskedPage.address(opened.code(), letter));
  }

  /** Gives under what its letter is found; null where there is none. */
  private UUID write(Permit opened, Asked asked, WithdrawalForm.Checked checked) {
    var permit = access.further(ConsentAction.WITHDRAW, opened);
    var consent = asked.line().consent();
    var said = withdrawers.circumstances(permit, asked.card(), asked.line(), checked.by());
    var letter = checked.method().letter() ? letters.add(permit, consent, said) : null;
    if (asked.shut().keeps(asked.line())) {
      answers.eraseAfterAll(permit, consent, said, checked.method(), letter);
    } else if (answers.withdraw(permit, consent, said, checked.method(), letter)
        && checked.leftover() == Leftover.KEEP) {
      kept.keep(permit, consent.item());
    }
    removed.holdOff(permit, said.guardians());
    renewal.toDo(permit);
    return letter;
  }

  private static WithdrawalPage page(
      Permit permit, Asked asked, WithdrawalForm form, Problems problems) {
    return new WithdrawalPage(
        permit.code(),
        asked.shut().any() ? "" : asked.card().name(),
        asked.line(),
        asked.shut(),
        asked.who(),
        form,
        problems);
  }

  private <T> Entry<T> found(
      String item, Code code, Visit visit, BiFunction<Permit, ConsentLine, T> step) {
    return access
        .enter(ConsentAction.STANDING, code, visit)
        .flatMap(
            permit ->
                Entry.there(withdrawers.answered(permit, item))
                    .map(line -> step.apply(permit, line)));
  }
}

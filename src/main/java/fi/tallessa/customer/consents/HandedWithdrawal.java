package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Answers;
import fi.tallessa.legalbasis.consent.KeptWhileRestricted;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.staff.HandedScreens;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody takes a consent back themselves, on the screen the worker hands them: one press, where
 * giving took three.
 */
@Service
@Transactional
@Overtaken.Anew
class HandedWithdrawal {

  private final Access access;
  private final Data data;
  private final Withdrawers withdrawers;
  private final Answers answers;
  private final HandedScreens screens;
  private final KeptWhileRestricted kept;
  private final Renewal renewal;
  private final RemovedGuardians removed;

  HandedWithdrawal(
      Access access,
      Data data,
      Withdrawers withdrawers,
      Answers answers,
      HandedScreens screens,
      KeptWhileRestricted kept,
      Renewal renewal,
      RemovedGuardians removed) {
    this.removed = removed;
    this.kept = kept;
    this.access = access;
    this.data = data;
    this.withdrawers = withdrawers;
    this.answers = answers;
    this.screens = screens;
    this.renewal = renewal;
  }

  /** From now on this screen opens nothing but taking it back. */
  Entry<HandedWithdrawalPage> hand(String item, String by, Code code, Visit visit) {
    return found(
        item,
        by,
        code,
        visit,
        (permit, page) -> {
          if (page.shut().open(page.line())) {
            screens.hand(page.address());
          }
          return page;
        });
  }

  Entry<HandedWithdrawalPage> open(String item, String by, Code code, Visit visit) {
    return found(item, by, code, visit, (permit, page) -> page);
  }

  /**
   * Done, also where somebody else was faster; only on the screen that is handed with it, as it is
   * written down as pressed by whoever has that.
   *
   * @param leftover what becomes of what rested on it, said with the press where it may only be
   *     kept; or, of what was kept there, that it is to go after all
   * @return where it goes on: the page that hands it, where it is not handed
   */
  Entry<String> withdraw(String item, String by, String leftover, Code code, Visit visit) {
    return found(
        item,
        by,
        code,
        visit,
        (opened, page) -> {
          if (!page.onScreen()) {
            return page.workers();
          }
          if (page.line().stands()) {
            page.leftover(leftover).ifPresent(rest -> withdraw(opened, page, rest));
          } else if (page.erases() && leftover.equals(HandedWithdrawalPage.AFTER_ALL)) {
            erase(opened, page);
          }
          return page.address();
        });
  }

  private void withdraw(Permit opened, HandedWithdrawalPage page, Leftover leftover) {
    var permit = access.further(ConsentAction.WITHDRAW, opened);
    var consent = page.line().consent();
    var said = withdrawers.circumstances(permit, data.card(permit), page.line(), page.by());
    if (answers.withdraw(permit, consent, said, Method.ON_SCREEN, null)
        && leftover == Leftover.KEEP) {
      kept.keep(permit, consent.item());
    }
    removed.holdOff(permit, said.guardians());
    renewal.toDo(permit);
  }

  private void erase(Permit opened, HandedWithdrawalPage page) {
    var permit = access.further(ConsentAction.WITHDRAW, opened);
    var said = withdrawers.circumstances(permit, data.card(permit), page.line(), page.by());
    answers.eraseAfterAll(permit, page.line().consent(), said, Method.ON_SCREEN, null);
    removed.holdOff(permit, said.guardians());
  }

  private <T> Entry<T> found(
      String item,
      String by,
      Code code,
      Visit visit,
      BiFunction<Permit, HandedWithdrawalPage, T> step) {
    return access
        .enter(ConsentAction.STANDING, code, visit)
        .flatMap(
            permit ->
                Entry.there(withdrawers.answered(permit, item))
                    .flatMap(line -> Entry.there(page(permit, line, by)))
                    .map(page -> step.apply(permit, page)));
  }

  private Optional<HandedWithdrawalPage> page(Permit permit, ConsentLine line, String by) {
    return withdrawers.of(permit, data.card(permit), line).stream()
        .filter(one -> one.value().equals(by))
        .findFirst()
        .map(
            one ->
                new HandedWithdrawalPage(
                    permit.code(),
                    line,
                    withdrawers.shut(permit),
                    one,
                    screens.handed(HandedWithdrawalPage.address(line, one)),
                    permit.masked()));
  }
}

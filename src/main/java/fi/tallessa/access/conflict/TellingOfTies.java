package fi.tallessa.access.conflict;

import fi.tallessa.access.conflict.Told.Known;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A worker says that they know somebody who may be a customer. Nobody is looked for: whether there
 * is such a customer, only the line manager's page asks, so this one cannot tell it (D9).
 */
@Service
@Transactional
class TellingOfTies {

  private static final Problems TOO_MANY =
      Problems.of(Problem.of("name", "access.conflict.told.many", ToldTies.MOST));

  private final ToldTies told;

  TellingOfTies(ToldTies told) {
    this.told = told;
  }

  ToldPage page(Visit visit) {
    return new ToldPage(told.own(visit), ToldForm.BLANK, Problems.none());
  }

  private long waiting(Visit visit) {
    return told.own(visit).stream().filter(one -> one.known() != null).count();
  }

  Optional<ToldPage> tell(ToldForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.check(visit.today()))) {
      case Result.Faulty<Known>(var problems) ->
          Optional.of(new ToldPage(told.own(visit), form, problems));
      case Result.Fine<Known> _ when waiting(visit) >= ToldTies.MOST ->
          Optional.of(new ToldPage(told.own(visit), form, TOO_MANY));
      case Result.Fine<Known>(var known) -> {
        told.add(known, visit);
        yield Optional.empty();
      }
    };
  }
}

package fi.tallessa.casework.task;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a task for no customer right, by whoever has it: its words and its day. */
@Service
@Transactional
@Overtaken.Anew
class OwnTaskCorrecting {

  private final OwnTasks own;
  private final Guard guard;

  OwnTaskCorrecting(OwnTasks own, Guard guard) {
    this.own = own;
    this.guard = guard;
  }

  Entry<OwnTaskPage> open(UUID id, Visit visit) {
    return Entry.there(own.one(id, visit))
        .map(kept -> page(kept, OwnTaskForm.of(kept), Problems.none(), Asking.NOTHING));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<OwnTaskPage>> correct(
      UUID id, OwnTaskForm form, Worded answer, Sending sending, Visit visit) {
    return Entry.there(own.one(id, visit))
        .map(kept -> correct(kept, form.worded(answer), answer, sending, visit));
  }

  private Optional<OwnTaskPage> correct(
      KeptOwnTask kept, OwnTaskForm form, Worded answer, Sending sending, Visit visit) {
    var read = sending.act(form.check(kept, visit));
    if (read.isFine() && kept.says(read.sure().day(), read.sure().task())) {
      return Optional.empty();
    }
    if (!form.isOn(kept)) {
      return Optional.of(
          page(kept, form.over(kept), TaskCorrectionPage.meanwhile(), Asking.NOTHING));
    }
    var again =
        InTheWay.of(
            read,
            guard.read(visit, answer, Map.of("what", form.what())),
            sending,
            (problems, asked) -> page(kept, form, problems, asked));
    if (again.isEmpty()) {
      Overtaken.unless(own.correct(kept, read.sure().day(), read.sure().task(), visit));
      guard.keep(visit, answer, List.of(form.what()));
    }
    return again;
  }

  private static OwnTaskPage page(
      KeptOwnTask kept, OwnTaskForm form, Problems problems, Asking asking) {
    return new OwnTaskPage(kept, form, problems, asking);
  }
}

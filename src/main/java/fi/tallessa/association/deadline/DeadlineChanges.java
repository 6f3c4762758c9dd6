package fi.tallessa.association.deadline;

import fi.tallessa.association.Version;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Setting deadlines, and checking them. */
@Component
@Transactional
class DeadlineChanges {

  private final Deadlines deadlines;
  private final WorkerNames names;

  DeadlineChanges(Deadlines deadlines, WorkerNames names) {
    this.deadlines = deadlines;
    this.names = names;
  }

  DeadlinesPage page(Visit visit) {
    var all = deadlines.standing(visit.today());
    var checkers =
        all.stream().flatMap(one -> one.check().stream()).map(DeadlineVersion.Check::by).toList();
    int unchecked = (int) all.stream().filter(one -> one.check().isEmpty()).count();
    return new DeadlinesPage(all, names.names(checkers), unchecked);
  }

  Entry<Deadline> deadline(String code) {
    return Entry.there(Deadline.of(code));
  }

  /** The newest version of one that a manager may set. */
  Entry<DeadlineVersion> changeable(String code) {
    return deadline(code)
        .flatMap(
            one -> Entry.there(deadlines.newest(one).filter(newest -> !newest.deadline().byLaw())));
  }

  /** With every version: what began under one is counted by it, so each stays readable. */
  DeadlinePage page(DeadlineVersion newest, DeadlineForm form, Problems problems) {
    var all = deadlines.history(newest.deadline());
    var who =
        all.stream()
            .flatMap(
                one ->
                    Stream.concat(
                        one.set().stream().map(DeadlineVersion.Setting::by),
                        one.check().stream().map(DeadlineVersion.Check::by)))
            .distinct()
            .toList();
    return new DeadlinePage(newest, all, names.names(who), form, problems);
  }

  Result<DeadlineVersion> change(DeadlineVersion changed, Visit visit) {
    return deadlines.change(changed, visit)
        ? Result.fine(changed)
        : Result.faulty(Version.meanwhile());
  }
}

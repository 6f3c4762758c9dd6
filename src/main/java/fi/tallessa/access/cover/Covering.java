package fi.tallessa.access.cover;

import fi.tallessa.access.Access;
import fi.tallessa.access.Barred;
import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A manager gives the customers of somebody who is away or leaves to somebody else, in one act. The
 * door decides about each customer: it opens to whoever oversees them, and to no other manager.
 */
@Service
@Transactional
@Overtaken.Anew
class Covering {

  private static final int MOST = 100;

  private final Access access;
  private final Gaps gaps;
  private final Nobody nobody;
  private final CoverDesignations designations;
  private final Workers workers;
  private final Barred barred;

  Covering(
      Access access,
      Gaps gaps,
      Nobody nobody,
      CoverDesignations designations,
      Workers workers,
      Barred barred) {
    this.access = access;
    this.gaps = gaps;
    this.nobody = nobody;
    this.designations = designations;
    this.workers = workers;
    this.barred = barred;
  }

  Entry<Gap> away(UUID worker, UUID absence, Visit visit) {
    return Entry.there(gaps.away(worker, absence, visit));
  }

  Entry<Gap> leaves(UUID worker, Visit visit) {
    return Entry.there(gaps.leaves(worker, visit));
  }

  /**
   * @param left whom somebody chosen before could not take
   */
  CoverPage page(Gap gap, CoverForm form, List<String> left, Problems problems, Visit visit) {
    var open = nobody.in(gap, visit);
    var codes = codes(open.subList(0, Math.min(MOST, open.size())), visit);
    var covering = gap.forGood() ? List.<WorkerId>of() : designations.covering(gap.absence());
    var here = workers.all(visit.today());
    var names = workers.names(with(gap.worker(), covering));
    return new CoverPage(
        gap.path(),
        names.get(gap.worker()),
        "/staff/" + gap.worker(),
        gap.forGood(),
        gap.days(),
        codes,
        open.size() > MOST,
        covering.stream().map(names::get).toList(),
        choices(here, barred.fromAny(subjects(open)), gap, visit),
        form,
        codes.stream().filter(left::contains).toList(),
        problems);
  }

  Result<WorkerId> check(Gap gap, CoverForm form, Visit visit) {
    return form.check(
        may(workers.all(visit.today()), gap).stream().map(Worker::id).toList(),
        designations.unfit(gap, visit.today()),
        visit);
  }

  /**
   * Problems on {@code worker}: {@code access.cover.away}, {@code access.cover.student}, {@code
   * access.cover.twice}, {@code access.conflict.law.barred.some} (K15). Sent twice, it is done
   * once: who is covered is on the list no more.
   *
   * @return the codes of those whom they have already on each of the days, and who are left out
   */
  Result<List<String>> cover(Gap gap, WorkerId cover, CoverForm form, Visit visit) {
    designations.hold(cover);
    var unfit = designations.unfit(gap, visit.today());
    if (unfit.containsKey(cover)) {
      return Result.faulty("worker", unfit.get(cover));
    }
    var all = ticked(gap, form, visit);
    var ticked = all.stream().map(Uncovered::subject).toList();
    if (barred.fromAny(ticked).contains(cover)) {
      return Result.faulty("worker", "access.conflict.law.barred.some");
    }
    var days = gap.cover(visit.today());
    var theirs = designations.with(cover, days, ticked);
    var left =
        all.stream()
            .filter(one -> theirs.contains(one.subject()))
            .map(one -> one.code().shown())
            .toList();
    var free = ticked.stream().filter(one -> !theirs.contains(one)).toList();
    if (free.isEmpty() && !left.isEmpty()) {
      return Result.faulty("worker", "access.cover.twice", String.join(", ", left));
    }
    var permits = access.enterEach(CoverAction.DESIGNATE, free, visit);
    var given =
        new Given(cover, days, form.notes(days.from(), visit).sure(), form.withHealth().sure());
    Overtaken.unless(designations.add(permits, given, gap, visit) == permits.size());
    return Result.fine(left);
  }

  private List<Uncovered> ticked(Gap gap, CoverForm form, Visit visit) {
    return nobody.in(gap, visit).stream()
        .filter(one -> form.customers().contains(one.code().shown()))
        .toList();
  }

  private List<String> codes(List<Uncovered> open, Visit visit) {
    return access.enterEach(CoverAction.LIST, subjects(open), visit).stream()
        .map(Permit::code)
        .map(code -> code.shown())
        .sorted()
        .toList();
  }

  private static List<SubjectId> subjects(List<Uncovered> open) {
    return open.stream().map(Uncovered::subject).toList();
  }

  /** Whoever may never open one of the files is not offered for any: one act, one worker. */
  private List<Choice> choices(List<Worker> here, Set<WorkerId> never, Gap gap, Visit visit) {
    var unfit = designations.unfit(gap, visit.today());
    return may(here, gap).stream()
        .filter(one -> !one.id().equals(visit.who()) && !unfit.containsKey(one.id()))
        .filter(one -> !never.contains(one.id()))
        .map(one -> new Choice(one.id().toString(), one.name()))
        .toList();
  }

  private static List<Worker> may(List<Worker> here, Gap gap) {
    return here.stream()
        .filter(one -> one.role().withCustomers() && !one.id().equals(gap.worker()))
        .toList();
  }

  private static Set<WorkerId> with(WorkerId one, List<WorkerId> others) {
    var all = others.stream().collect(Collectors.toSet());
    all.add(one);
    return all;
  }
}

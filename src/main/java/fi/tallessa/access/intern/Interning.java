package fi.tallessa.access.intern;

import fi.tallessa.access.Access;
import fi.tallessa.access.Barred;
import fi.tallessa.access.Undo;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Students in practice: whoever works with a customer, or leads them, says who learns there, until
 * when, and who countersigns (S25).
 */
@Service
@Transactional
class Interning {

  private final Access access;
  private final Interns interns;
  private final Workers workers;
  private final Barred barred;

  Interning(Access access, Interns interns, Workers workers, Barred barred) {
    this.access = access;
    this.interns = interns;
    this.workers = workers;
    this.barred = barred;
  }

  Entry<InternPage> page(Code code, Visit visit) {
    return access.enter(InternAction.READ, code, visit).map(this::page);
  }

  /** The same with what was typed, and what stands in the way of it. */
  Entry<InternPage> page(Code code, InternForm form, Problems problems, Visit visit) {
    return access.enter(InternAction.READ, code, visit).map(permit -> page(permit, form, problems));
  }

  /**
   * Problems on {@code worker}, {@code until} and {@code countersigner}: {@code
   * access.designation.twice}, and those of {@link InternForm#check}.
   */
  Entry<Result<Intern>> designate(Code code, InternForm form, Sending sending, Visit visit) {
    return access
        .enter(InternAction.READ, code, visit)
        .map(permit -> designate(permit, form, sending));
  }

  private Result<Intern> designate(Permit permit, InternForm form, Sending sending) {
    var read =
        sending
            .act(
                form.check(
                    students(permit).map(Worker::id).toList(),
                    interns.countersigners(permit),
                    permit.visit()))
            .flatMap(this::whileHere)
            .flatMap(one -> within(one, interns.ownLastDay(permit)));
    if (!read.isFine()
        || interns.add(access.further(InternAction.DESIGNATE, permit), read.sure())) {
      return read;
    }
    Undo.all();
    return Result.faulty("worker", "access.designation.twice");
  }

  private Result<Intern> whileHere(Intern intern) {
    return interns
        .lastDay(intern.worker())
        .filter(last -> intern.days().until().isAfter(last))
        .map(last -> Result.<Intern>faulty("until", "access.intern.until.leaves", last))
        .orElseGet(() -> Result.fine(intern));
  }

  private static Result<Intern> within(Intern intern, Optional<LocalDate> own) {
    return own.filter(last -> intern.days().until().isAfter(last))
        .map(last -> Result.<Intern>faulty("until", "access.intern.until.own", last))
        .orElseGet(() -> Result.fine(intern));
  }

  /** False when it has ended before, or is none of this customer's students. */
  Entry<Boolean> end(Code code, UUID id, Visit visit) {
    return access
        .enter(InternAction.END, code, visit)
        .map(
            permit -> {
              boolean ended = interns.end(permit, id);
              if (!ended) {
                Undo.all();
              }
              return ended;
            });
  }

  private InternPage page(Permit permit) {
    var by = interns.countersigners(permit);
    var self = permit.visit().who();
    return page(
        permit, InternForm.blank(by.contains(self) ? self.toString() : ""), Problems.none());
  }

  private InternPage page(Permit permit, InternForm form, Problems problems) {
    var learning = interns.of(permit);
    var by = interns.countersigners(permit);
    var named = new HashSet<>(by);
    learning.forEach(one -> named.addAll(List.of(one.worker(), one.countersigner())));
    var names = workers.names(named);
    return new InternPage(
        permit.code(),
        learning.stream().map(one -> line(one, names)).toList(),
        students(permit)
            .filter(one -> !by.contains(one.id()))
            .map(one -> new Choice(one.id().toString(), one.name()))
            .toList(),
        by.stream().map(one -> new Choice(one.toString(), names.getOrDefault(one, ""))).toList(),
        form,
        problems);
  }

  private static InternPage.Line line(KeptIntern one, Map<WorkerId, String> names) {
    return new InternPage.Line(
        one.id(),
        names.getOrDefault(one.worker(), ""),
        one.days(),
        names.getOrDefault(one.countersigner(), ""));
  }

  private Stream<Worker> students(Permit permit) {
    var never = barred.from(permit);
    return workers.all(permit.visit().today()).stream()
        .filter(one -> one.role() == Role.WORKER && !one.id().equals(permit.visit().who()))
        .filter(one -> !never.contains(one.id()));
  }
}

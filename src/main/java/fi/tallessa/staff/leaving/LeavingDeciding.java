package fi.tallessa.staff.leaving;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.CabinetKeys;
import fi.tallessa.staff.Covers;
import fi.tallessa.staff.WorkPhones;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.member.Member;
import fi.tallessa.staff.member.OtherManagers;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A manager decides when somebody leaves. Today means at once; a later day ends at its night. */
@Component
@Transactional
class LeavingDeciding {

  private final Leavings leavings;
  private final Farewell farewell;
  private final OtherManagers managers;
  private final Workers workers;
  private final SignInEvents events;
  private final Covers covers;
  private final CabinetKeys cabinets;
  private final WorkPhones phones;

  LeavingDeciding(
      Leavings leavings,
      Farewell farewell,
      OtherManagers managers,
      Workers workers,
      SignInEvents events,
      Covers covers,
      CabinetKeys cabinets,
      WorkPhones phones) {
    this.phones = phones;
    this.cabinets = cabinets;
    this.leavings = leavings;
    this.farewell = farewell;
    this.managers = managers;
    this.workers = workers;
    this.events = events;
    this.covers = covers;
  }

  /**
   * Sent twice, it is once. Where somebody else has decided meanwhile, the earlier day holds: an
   * end that is to be at once is at once, and a later day is not taken in silence.
   *
   * <p>Problems on {@code lastDay}: {@code staff.leaving.last_manager}, {@code
   * staff.leaving.decided}.
   */
  Result<LocalDate> decide(Member member, LocalDate lastDay, Visit visit) {
    if (member.role() == Role.MANAGER && !managers.remainWithout(member.id())) {
      return Result.faulty("lastDay", "staff.leaving.last_manager");
    }
    if (!leavings.decide(member.id(), lastDay, visit)) {
      return stands(member.id(), lastDay);
    }
    workers.leaves(member.id(), lastDay);
    if (lastDay.equals(visit.today())) {
      complete(member.id(), visit);
    }
    return Result.fine(lastDay);
  }

  private Result<LocalDate> stands(WorkerId worker, LocalDate lastDay) {
    return leavings.of(worker).filter(leave -> leave.lastDay().equals(lastDay)).isPresent()
        ? Result.fine(lastDay)
        : Result.faulty("lastDay", "staff.leaving.decided");
  }

  private void complete(WorkerId worker, Visit visit) {
    leavings.complete(worker, visit.when());
    farewell.say(worker, visit.who(), visit.today(), visit.when());
    events.add(Outcome.LEFT, worker, visit);
  }

  void undo(Member member) {
    if (leavings.undo(member.id())) {
      workers.leaves(member.id(), null);
    }
  }

  /**
   * That a phone is back and empty is not said while the register knows one as theirs: problem on
   * {@code phone}.
   */
  Result<LeavingItem> tick(Member member, LeavingItem item, Visit visit) {
    if (item == LeavingItem.PHONE && !phones.of(member.id(), visit.today()).isEmpty()) {
      return Result.faulty("phone", "staff.leaving.phones.theirs");
    }
    leavings.tick(member.id(), item, visit);
    return Result.fine(item);
  }

  /** It was a mistake; who ticked it stays on the list, with who took it off. */
  void untick(Member member, LeavingItem item, Visit visit) {
    leavings.untick(member.id(), item, visit);
  }

  @Transactional(readOnly = true)
  LeavingPage page(Member member, String typed, Problems problems, Visit visit) {
    var ticks = leavings.ticks(member.id());
    var leave = leavings.of(member.id());
    var names =
        workers.names(
            Stream.concat(ticks.stream().flatMap(Leave.Tick::people), leave.stream().map(Leave::by))
                .collect(Collectors.toSet()));
    int open = leave.isEmpty() ? 0 : covers.openAfterLeavingOf(member.id(), visit);
    return new LeavingPage(
        member,
        leave.orElse(null),
        ticks,
        names,
        open,
        cabinets.of(member.id()),
        phones.of(member.id(), visit.today()),
        typed,
        problems);
  }
}

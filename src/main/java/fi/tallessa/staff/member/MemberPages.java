package fi.tallessa.staff.member;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Workers;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, in a few statements however many they are. */
@Component
@Transactional(readOnly = true)
class MemberPages {

  /** D11: another manager, or somebody from outside. */
  private static final Set<Role> APPROVE = EnumSet.of(Role.MANAGER, Role.APPROVER);

  private static final int LEFT_SHOWN = 50;

  private final Members members;
  private final Memberships memberships;
  private final Workers workers;
  private final LedMembers led;

  MemberPages(Members members, Memberships memberships, Workers workers, LedMembers led) {
    this.members = members;
    this.memberships = memberships;
    this.workers = workers;
    this.led = led;
  }

  MemberListPage list(Visit visit) {
    var present = members.present(visit);
    var names = new HashMap<WorkerId, String>();
    present.forEach(member -> names.put(member.id(), member.name()));
    return new MemberListPage(
        present, members.left(LEFT_SHOWN, visit), names, alone(present, visit));
  }

  private static boolean alone(List<Member> present, Visit visit) {
    return present.stream()
        .noneMatch(one -> APPROVE.contains(one.role()) && !one.id().equals(visit.who()));
  }

  MemberPage page(UUID id, Visit visit) {
    var member = led.anybody(id, visit);
    var names = workers.names(member.leaders());
    return new MemberPage(
        member,
        member.leaders().stream().map(names::get).toList(),
        memberships.of(member.id()),
        member.isLedBy(visit.who()),
        member.id().equals(visit.who()));
  }
}

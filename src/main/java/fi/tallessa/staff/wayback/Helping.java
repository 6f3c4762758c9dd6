package fi.tallessa.staff.wayback;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Managers;
import fi.tallessa.staff.member.LedMembers;
import fi.tallessa.staff.member.Member;
import fi.tallessa.staff.member.Members;
import fi.tallessa.web.SignedIn;
import fi.tallessa.web.Stopped;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whom somebody may help back in: a manager those they decide about; whoever approves from outside
 * the only manager who is left, since nobody else could (D11).
 */
@Component
class Helping {

  private final LedMembers led;
  private final Members members;
  private final Managers managers;

  Helping(LedMembers led, Members members, Managers managers) {
    this.led = led;
    this.members = members;
    this.managers = managers;
  }

  Member whom(UUID id, SignedIn me, Visit visit) {
    var member = me.manager() ? led.mine(id, visit) : alone(id, me, visit);
    if (!member.enrolled()) {
      throw new Stopped(Refusal.NOT_THERE);
    }
    return member;
  }

  private Member alone(UUID id, SignedIn me, Visit visit) {
    return lone(me, visit)
        .filter(one -> one.id().value().equals(id))
        .orElseThrow(() -> new Stopped(Refusal.NOT_YOURS_TO_DO));
  }

  /** The only manager who can sign in, for whoever stands by them from outside. */
  Optional<Member> lone(SignedIn me, Visit visit) {
    if (!me.advises()) {
      return Optional.empty();
    }
    var able = managers.able(visit);
    return able.size() == 1 ? members.of(able.iterator().next(), visit) : Optional.empty();
  }
}

package fi.tallessa.staff.member;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Stopped;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom a manager asks for: somebody they decide about, or a page that says that they do not. */
@Component
public class LedMembers {

  private final Members members;

  LedMembers(Members members) {
    this.members = members;
  }

  public Member anybody(UUID id, Visit visit) {
    return members.of(new WorkerId(id), visit).orElseThrow(() -> new Stopped(Refusal.NOT_THERE));
  }

  public Member mine(UUID id, Visit visit) {
    var member = anybody(id, visit);
    if (!member.isLedBy(visit.who())) {
      throw new Stopped(Refusal.NOT_YOURS_TO_DO);
    }
    return member;
  }
}

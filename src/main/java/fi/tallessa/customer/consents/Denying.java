package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.duties.Reckonings;
import fi.tallessa.customer.say.SayForm;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.consent.Denial;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.MayDeny;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Component;

/**
 * What a young person keeps from their guardians is written down with a reason, looked at again in
 * time, and ended with a reason (K3).
 */
@Component
class Denying {

  private final Access access;
  private final Data data;
  private final Denials denials;
  private final Deadlines deadlines;
  private final Reckonings reckonings;

  Denying(Access access, Data data, Denials denials, Deadlines deadlines, Reckonings reckonings) {
    this.access = access;
    this.data = data;
    this.denials = denials;
    this.deadlines = deadlines;
    this.reckonings = reckonings;
  }

  /** Where it stands, somebody has looked again. The same words twice on a day are one look. */
  Problems hold(Permit opened, ItemId item, SayForm form, Sending sending) {
    var stands = may(opened);
    var read = sending.act(stands.isEmpty() ? form.kept() : Result.faulty(stands));
    if (read.isFine() && !same(denials.standing(opened).get(item), read.sure(), opened)) {
      var said = read.sure();
      var permit = access.further(ConsentAction.DENY, opened);
      var lookOn = deadlines.lastDay(Deadline.DENIAL_REVIEW, permit.visit().today());
      denials.hold(permit, item, said.reason(), said.judged(), lookOn);
      reckonings.denialLookedAt(permit);
    }
    return read.problems();
  }

  /**
   * The young person lets their guardians know again, or whoever looked found that it holds no
   * more.
   */
  Problems end(Permit opened, ItemId item, SayForm form, Sending sending) {
    var read = sending.act(form.notKept());
    if (read.isFine() && denials.standing(opened).containsKey(item)) {
      var permit = access.further(ConsentAction.DENY, opened);
      denials.end(permit, item, read.sure().reason());
      reckonings.denialLookedAt(permit);
    }
    return read.problems();
  }

  private Problems may(Permit permit) {
    return MayDeny.refused(data.card(permit).birth(), permit.visit().today())
        .map(key -> Problems.of(Problem.of("reason", key)))
        .orElseGet(Problems::none);
  }

  private static boolean same(Denial standing, SayForm said, Permit permit) {
    return standing != null
        && standing.on().equals(permit.visit().today())
        && standing.reason().equals(said.reason())
        && standing.judged().equals(said.judged());
  }
}

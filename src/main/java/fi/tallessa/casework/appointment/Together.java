package fi.tallessa.casework.appointment;

import fi.tallessa.access.Access;
import fi.tallessa.access.Dormancies;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who comes to a meeting besides the customer whose file it was opened from. */
@Component
class Together {

  private final Access access;
  private final Dormancies dormancies;

  Together(Access access, Dormancies dormancies) {
    this.access = access;
    this.dormancies = dormancies;
  }

  /** Each of them opened. Problem at {@code form} where the file of one is not open. */
  Result<List<Permit>> others(Permit permit, KeptAppointment kept) {
    var others = subjects(permit, kept);
    var theirs =
        others.isEmpty()
            ? List.<Permit>of()
            : access.enterEach(AppointmentAction.OPEN, others, permit.visit());
    return theirs.size() < others.size()
        ? Result.faulty("form", "casework.appointment.others_closed")
        : Result.fine(theirs);
  }

  /** Nobody waits for a file that sleeps. */
  Set<SubjectId> subjects(Permit permit, KeptAppointment kept) {
    var others =
        kept.appointment().customers().stream()
            .map(SubjectId::new)
            .filter(one -> !one.equals(permit.subject()))
            .toList();
    return others.isEmpty() ? Set.of() : dormancies.awake(others);
  }
}

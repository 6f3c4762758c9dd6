package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The custody of invented mothers, seen on paper. */
@Component
@Profile("demo")
public class InventedCustody {

  private final Access access;
  private final Guardians guardians;
  private final CustodyRecording recording;

  InventedCustody(Access access, Guardians guardians, CustodyRecording recording) {
    this.access = access;
    this.guardians = guardians;
    this.recording = recording;
  }

  /** Each guardian of the child has it alone. */
  @Transactional
  public void sole(Code code, Visit visit) {
    var form = new CustodyForm("sole", "", "", "register-extract", "", 0);
    access.enter(GuardianAction.OPEN, code, visit).map(guardians::of).stream()
        .flatMap(List::stream)
        .forEach(
            one -> recording.record(one.id().toString(), form, Sending.TO_BE_DONE, code, visit));
  }
}

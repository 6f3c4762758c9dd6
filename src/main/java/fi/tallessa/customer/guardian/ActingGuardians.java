package fi.tallessa.customer.guardian;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import java.util.List;
import org.springframework.stereotype.Component;

/** The guardians whose word counts for the child today: two statements, of an adult none. */
@Component
public class ActingGuardians {

  private final Guardians guardians;
  private final Custodies custodies;

  ActingGuardians(Guardians guardians, Custodies custodies) {
    this.guardians = guardians;
    this.custodies = custodies;
  }

  public List<KeptGuardian> of(Permit permit, Birth child) {
    if (child.ofAge(permit.visit().today())) {
      return List.of();
    }
    var theirs = guardians.of(permit);
    var rights = GuardianRights.of(permit, child, theirs, custodies.of(permit));
    return theirs.stream().filter(one -> rights.get(one.id()).may()).toList();
  }
}

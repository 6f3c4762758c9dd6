package fi.tallessa.customer.guardian;

import fi.tallessa.customer.datum.Source;
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

  /**
   * Whether what a mother, a father or another guardian tells of a child verifies itself (S23): not
   * where everybody on the file who could be meant has lost custody by today.
   */
  public boolean counts(Permit permit, Birth child, Source source) {
    var role =
        switch (source) {
          case MOTHER -> GuardianRole.MOTHER;
          case FATHER -> GuardianRole.FATHER;
          case GUARDIAN -> GuardianRole.OTHER;
          case CUSTOMER, PROFESSIONAL -> null;
        };
    var meant = guardians.of(permit).stream().filter(one -> one.guardian().role() == role).toList();
    if (meant.isEmpty()) {
      return true;
    }
    var rights = GuardianRights.of(permit, child, meant, custodies.of(permit));
    return rights.values().stream().anyMatch(right -> right != MayActFor.LOST);
  }
}

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
   * where nobody who could be meant is on the file, or all of them have lost custody by today.
   * Where something waits to be verified, only the word of one who may act for the child ends that,
   * as in saying that it is right; so custody is asked about first.
   *
   * @param waits whether something waits to be verified
   */
  public boolean counts(Permit permit, Birth child, Source source, boolean waits) {
    var role =
        switch (source) {
          case MOTHER -> GuardianRole.MOTHER;
          case FATHER -> GuardianRole.FATHER;
          case GUARDIAN -> GuardianRole.OTHER;
          case CUSTOMER, PROFESSIONAL -> null;
        };
    var meant = guardians.of(permit).stream().filter(one -> one.guardian().role() == role).toList();
    var rights = GuardianRights.of(permit, child, meant, custodies.of(permit));
    return rights.values().stream()
        .anyMatch(right -> waits ? right.may() : right != MayActFor.LOST);
  }
}

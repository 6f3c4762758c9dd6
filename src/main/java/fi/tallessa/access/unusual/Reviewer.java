package fi.tallessa.access.unusual;

import fi.tallessa.access.Finding;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A line manager, and what of the unusual falls to them: never what is about themselves, and
 * nothing of a file they may never open (K15). The worker's own line manager asks; where there is
 * none, or they are away, every other; where there is no other, whoever approves from outside
 * (D11). A manager who is away stays one: nothing about them falls to them as to an outsider.
 *
 * @param here is not away today
 * @param leads whom they lead today
 * @param barred which files they may never open
 */
record Reviewer(WorkerId id, boolean here, Set<WorkerId> leads, Set<SubjectId> barred) {

  static boolean falls(Finding finding, WorkerId visitor, List<Reviewer> managers) {
    var may = managers.stream().filter(one -> one.may(finding)).toList();
    if (may.isEmpty()) {
      return !among(managers, visitor);
    }
    var leading =
        may.stream().filter(one -> one.here && one.leads.contains(finding.about())).toList();
    return among(leading.isEmpty() ? may : leading, visitor);
  }

  static boolean among(List<Reviewer> managers, WorkerId visitor) {
    return managers.stream().anyMatch(one -> one.id.equals(visitor));
  }

  private boolean may(Finding finding) {
    return !id.equals(finding.about()) && Collections.disjoint(barred, finding.files());
  }
}

package fi.tallessa.access;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.SameHome;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Where one of a home lives, all of them do: while one is protected, the files of the others are
 * masked as well (K9). Nothing of them is opened for it, each has a line in its log, and each ends
 * in its own file.
 */
@Component
public class Spreading {

  private final Protections protections;
  private final SilentLooks looks;
  private final List<SameHome> homes;

  Spreading(Protections protections, SilentLooks looks, List<SameHome> homes) {
    this.protections = protections;
    this.looks = looks;
    this.homes = homes;
  }

  /** The address of this one is protected from now on. */
  public void from(Permit permit, LocalDate runsOut) {
    from(permit, together(permit), runsOut);
  }

  /** Who lives together has changed: either way. */
  public void settle(Permit permit) {
    var together = together(permit);
    if (permit.masked()) {
      from(permit, together, null);
    } else if (protections.anyOf(together)) {
      protections.begin(permit, null);
    }
  }

  private void from(Permit permit, Set<SubjectId> together, LocalDate runsOut) {
    if (!together.isEmpty()) {
      var begun = protections.spread(permit, together, runsOut);
      looks.at(begun, SpreadingAction.SPREAD, permit.visit());
    }
  }

  private Set<SubjectId> together(Permit permit) {
    return homes.stream().flatMap(one -> one.of(permit).stream()).collect(Collectors.toSet());
  }
}

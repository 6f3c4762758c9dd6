package fi.tallessa.access;

import static java.util.stream.Collectors.toCollection;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.SameHome;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where one of a home lives, all of them do: while one is protected, the files of the others are
 * masked as well (K9). Nothing of them is opened for it, each has a line in its log, and each ends
 * in its own file.
 *
 * <p>Each act writes first what it says and then asks here, one act after the other: of two at once
 * the second sees what the first has written.
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
    to(permit, together(permit), runsOut);
  }

  /** Who lives together has changed: whoever came among them, and whoever was there. */
  public void settle(Permit permit) {
    var together = together(permit);
    together.add(permit.subject());
    if (protections.anyOf(together)) {
      to(permit, together, null);
    }
  }

  /** Whether somebody who lives there is protected for what was said of them. */
  public boolean another(Permit permit) {
    return protections.anyOwn(together(permit));
  }

  private void to(Permit permit, Set<SubjectId> some, LocalDate runsOut) {
    var begun = protections.spread(some, permit.visit(), runsOut);
    looks.at(begun, SpreadingAction.SPREAD, Ground.SAME_HOME, permit.visit());
  }

  private Set<SubjectId> together(Permit permit) {
    protections.oneAfterTheOther();
    return homes.stream()
        .flatMap(one -> one.of(permit).stream())
        .collect(toCollection(HashSet::new));
  }
}

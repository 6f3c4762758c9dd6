package fi.tallessa.customer.guardians;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardians.GuardianConflictPage.Disputed;
import fi.tallessa.customer.guardians.GuardianConflictPage.Said;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mine, theirs and what it was before, line by line, to choose from. */
@Component
class GuardianConflictPages {

  private final Data data;
  private final Workers workers;

  GuardianConflictPages(Data data, Workers workers) {
    this.data = data;
    this.workers = workers;
  }

  /**
   * @param saved whether what only one of the two changed has been kept already
   */
  GuardianConflictPage of(
      Permit permit,
      Choices choices,
      List<KeptGuardian> versions,
      boolean saved,
      Problems problems) {
    var now = versions.getFirst();
    var was = at(versions, choices.version());
    var theirs =
        versions.stream()
            .filter(kept -> !kept.guardian().worker().equals(permit.visit().who()))
            .findFirst()
            .orElse(now);
    var lines = new ArrayList<Disputed>();
    choices
        .lines()
        .forEach(
            (line, choice) ->
                lines.add(
                    new Disputed(
                        line,
                        choice.mine(),
                        new Said(line, mine(now.guardian(), line, choice, permit)),
                        new Said(line, now.guardian()),
                        new Said(line, was),
                        choice.chosen(),
                        choice.both())));
    return new GuardianConflictPage(
        permit.code(),
        data.card(permit).name(permit),
        now,
        workers
            .names(List.of(theirs.guardian().worker()))
            .getOrDefault(theirs.guardian().worker(), ""),
        theirs.at(),
        choices.version(),
        choices.source(),
        choices.organisation(),
        permit.visit().when(),
        lines,
        saved,
        problems);
  }

  /** Theirs with my line; theirs alone where mine cannot be read. */
  private static Guardian mine(Guardian now, Line line, Choices.Choice choice, Permit permit) {
    var read = GuardianForm.of(now, 0).with(line, choice.mine()).check(Optional.of(now), permit);
    return read.isFine() ? read.sure() : now;
  }

  /** As it was in a version; the oldest where there is no such version. */
  static Guardian at(List<KeptGuardian> versions, int version) {
    return versions.stream()
        .filter(kept -> kept.version() == version)
        .findFirst()
        .orElse(versions.getLast())
        .guardian();
  }
}

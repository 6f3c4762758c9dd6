package fi.tallessa.customer.guardians;

import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Sending;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When somebody else changed the same guardian first: nothing of either is lost (S44). */
@Component
class GuardianConflicts {

  private final Guardians guardians;
  private final GuardianWriting writing;
  private final GuardianConflictPages pages;
  private final Unfounded unfounded;

  GuardianConflicts(
      Guardians guardians,
      GuardianWriting writing,
      GuardianConflictPages pages,
      Unfounded unfounded) {
    this.unfounded = unfounded;
    this.guardians = guardians;
    this.writing = writing;
    this.pages = pages;
  }

  /** Every version of one guardian, the newest first; empty where this child has no such one. */
  List<KeptGuardian> versions(Permit permit, UUID id) {
    return guardians.history(permit).stream().filter(kept -> kept.id().equals(id)).toList();
  }

  /** Keeps what only one of the two changed, and asks about the rest. */
  GuardianChanged merge(
      Permit permit, GuardianForm form, Guardian mine, List<KeptGuardian> versions) {
    var theirs = versions.getFirst();
    var merge =
        Merge.of(GuardianConflictPages.at(versions, form.version()), theirs.guardian(), mine);
    boolean saved = writing.write(permit, theirs, form.blind(permit), by(permit, merge.together()));
    if (merge.disputed().isEmpty()) {
      return new GuardianChanged.Saved();
    }
    var lines = new EnumMap<Line, Choices.Choice>(Line.class);
    merge
        .disputed()
        .forEach(line -> lines.put(line, new Choices.Choice(form.typed(line), "mine", "")));
    return new GuardianChanged.Conflicted(
        pages.of(
            permit,
            new Choices(form.version(), 0, form.source(), form.organisation(), lines),
            versions(permit, theirs.id()),
            saved,
            Problems.none()));
  }

  /** Writes what was chosen, and before it what was typed: all versions stay in the history. */
  GuardianChanged settle(
      Permit permit, Choices choices, Sending sending, List<KeptGuardian> versions) {
    var now = versions.getFirst();
    if (choices.seen() != now.version()) {
      return asked(permit, choices, versions, Problems.none());
    }
    var kept = GuardianForm.of(now.guardian(), now.version());
    var told =
        choices.source().isEmpty() ? kept : kept.toldBy(choices.source(), choices.organisation());
    var typed = told;
    var chosen = choices.lines().values().stream().anyMatch(Choices.Choice::isMine) ? told : kept;
    var problems = Problems.none();
    for (var entry : choices.lines().entrySet()) {
      var line = entry.getKey();
      var choice = entry.getValue();
      if (choice.chosen().equals("written") && choice.both().isBlank()) {
        problems = problems.and(Problem.of("both." + line.at(), "web.field.required"));
      }
      typed = typed.with(line, choice.mine());
      chosen = chosen.with(line, value(choice, line, versions, choices.version()));
    }
    var mine = typed.check(Optional.of(now.guardian()), permit);
    var last = chosen.check(Optional.of(now.guardian()), permit);
    problems = problems.and(boxed(last.isFine() ? mine.problems() : last.problems()));
    var meant =
        sending.act(
            problems.isEmpty()
                ? unfounded.unless(permit, FieldGroup.FAMILY, first(choices), last.sure())
                : Result.faulty(problems));
    if (!meant.isFine()) {
      return asked(permit, choices, versions, meant.problems());
    }
    boolean blind = permit.masked() && !choices.organisation().isBlank();
    writing.write(permit, now, blind, mine.sure(), last.sure());
    return new GuardianChanged.Saved();
  }

  private static String first(Choices choices) {
    return choices.lines().keySet().stream()
        .findFirst()
        .map(line -> "both." + line.at())
        .orElse("both");
  }

  private GuardianChanged asked(
      Permit permit, Choices choices, List<KeptGuardian> versions, Problems problems) {
    return new GuardianChanged.Conflicted(pages.of(permit, choices, versions, false, problems));
  }

  private static String value(
      Choices.Choice choice, Line line, List<KeptGuardian> versions, int from) {
    return switch (choice.chosen()) {
      case "theirs" -> GuardianForm.of(versions.getFirst().guardian(), 0).typed(line);
      case "was" -> GuardianForm.of(GuardianConflictPages.at(versions, from), 0).typed(line);
      case "written" -> line == Line.SAFE_WAY ? together(choice, versions) : choice.both();
      default -> choice.mine();
    };
  }

  /** Only the words are written anew: what either of the two warned of is kept. */
  private static String together(Choices.Choice choice, List<KeptGuardian> versions) {
    return SafeWay.of(choice.both())
        .and(SafeWay.of(choice.mine()))
        .and(SafeWay.of(versions.getFirst().guardian().safeWay()))
        .written();
  }

  private static Guardian by(Permit permit, Guardian guardian) {
    return new Guardian(
        guardian.name(),
        guardian.role(),
        guardian.custody(),
        guardian.phone(),
        guardian.email(),
        guardian.safeWay(),
        guardian.language(),
        guardian.interpreter(),
        guardian.told(),
        guardian.informed(),
        permit.visit().who());
  }

  private static Problems boxed(Problems problems) {
    return new Problems(
        problems.all().stream()
            .map(one -> new Problem("both." + one.field(), one.key(), one.args()))
            .toList());
  }
}

package fi.tallessa.customer.protection;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was typed of a protected address.
 *
 * @param until the last day, blank until further notice
 * @param guardians ids of those who are protected too
 * @param version how many versions there were when the form was opened
 */
public record ProtectionForm(
    String from, String until, String evidence, List<String> guardians, Integer version) {

  public ProtectionForm {
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
    evidence = Objects.requireNonNullElse(evidence, "");
    guardians = guardians == null ? List.of() : List.copyOf(guardians);
    version = Objects.requireNonNullElse(version, 0);
  }

  /** What lasts already stands in the form. */
  static ProtectionForm of(List<KeptProtection> newestFirst) {
    return newestFirst.stream()
        .findFirst()
        .filter(kept -> kept.protection().lasts())
        .map(kept -> of(kept.protection(), kept.version()))
        .orElseGet(() -> new ProtectionForm("", "", "", List.of(), newestFirst.size()));
  }

  private static ProtectionForm of(Protection now, int version) {
    return new ProtectionForm(
        TypedDay.typed(now.from()),
        now.until() == null ? "" : TypedDay.typed(now.until()),
        now.evidence().code(),
        now.guardians().stream().map(UUID::toString).toList(),
        version);
  }

  /** The same, seen in the light of another version. */
  ProtectionForm seeing(int newest) {
    return new ProtectionForm(from, until, evidence, guardians, newest);
  }

  /**
   * Problems on {@code from}, {@code until} and {@code evidence}.
   *
   * @param known the guardians on the file; others cannot be meant
   */
  Result<Protection> check(Set<UUID> known, Visit visit) {
    var first = TypedDay.past("from", from, visit.today());
    var last = TypedDay.read("until", until);
    var word = Choice.made("evidence", ProtectionEvidence.of(evidence));
    var problems = Problems.in(first, last, word);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    return Result.fine(last.sure())
        .flatMap(day -> notBefore(first.sure(), day))
        .map(
            day ->
                new Protection(
                    first.sure(), day.orElse(null), word.sure(), meant(known), visit.who(), null));
  }

  private static Result<Optional<LocalDate>> notBefore(LocalDate from, Optional<LocalDate> until) {
    return until.filter(day -> day.isBefore(from)).isPresent()
        ? Result.faulty("until", "customer.protection.ends_first")
        : Result.fine(until);
  }

  private Set<UUID> meant(Set<UUID> known) {
    return known.stream()
        .filter(one -> guardians.contains(one.toString()))
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return "ProtectionForm";
  }
}

package fi.tallessa.customer.protection;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * That where somebody lives is protected, as it lies in its seal (K8). The days are those of the
 * decision; masked it is from when it was written down until somebody makes sure that it is over
 * (K10).
 *
 * @param until the last day, or null until further notice
 * @param guardians of the same household who are protected too (K9)
 * @param over how somebody made sure that it is over; null while it is not
 */
public record Protection(
    LocalDate from,
    LocalDate until,
    ProtectionEvidence evidence,
    Set<UUID> guardians,
    WorkerId by,
    String over) {

  static final Shape<Protection> SHAPE = Shape.of("customer.protection", Protection.class);
  static final int LONGEST_OVER = 300;

  public Protection {
    Objects.requireNonNull(from);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(by);
    guardians = Set.copyOf(guardians);
  }

  /** In the file of somebody whose home another one has to hide. */
  static Protection withAnother(Visit visit) {
    return new Protection(
        visit.today(), null, ProtectionEvidence.SAME_HOME, Set.of(), visit.who(), null);
  }

  public boolean lasts() {
    return over == null;
  }

  /** Its day is past, and nobody has looked yet: it goes on masking. */
  public boolean ranOut(LocalDate today) {
    return lasts() && until != null && until.isBefore(today);
  }

  Protection over(String how, WorkerId who) {
    return new Protection(from, until, evidence, guardians, who, how);
  }

  /** Whether it says what another says, whoever wrote it down. */
  boolean saysAs(Protection other) {
    return from.equals(other.from)
        && Objects.equals(until, other.until)
        && evidence == other.evidence
        && guardians.equals(other.guardians)
        && Objects.equals(over, other.over);
  }

  @Override
  public String toString() {
    return "Protection";
  }
}

package fi.tallessa.disclosure;

import fi.tallessa.vault.Shape;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A child-protection report that rests on no customer's file, as it lies in its seal (D17; Child
 * Welfare Act 417/2007, section 25). Once sent it is what it is; one that never was is struck.
 *
 * @param child about whom: what was known of the child, in own words
 * @param on the day it was sent
 */
public record OwnReport(String child, LocalDate on, Report report) {

  static final Shape<OwnReport> SHAPE = Shape.of("disclosure.own_report", OwnReport.class);
  static final Shape<Receipt> RECEIPT = Shape.of("disclosure.own_report.receipt", Receipt.class);
  static final Shape<Struck> STRUCK = Shape.of("disclosure.own_report.struck", Struck.class);

  public OwnReport {
    Objects.requireNonNull(child);
    Objects.requireNonNull(on);
    Objects.requireNonNull(report);
    if (report.kind() != ReportKind.CHILD_PROTECTION) {
      throw new IllegalArgumentException("A contact with social services is made in a file");
    }
  }

  /**
   * Whether it tells the same, whoever wrote it.
   *
   * @param anyDay where nobody said which day
   */
  boolean says(OwnReport other, boolean anyDay) {
    return child.equals(other.child)
        && (anyDay || on.equals(other.on))
        && report.says(other.report);
  }

  @Override
  public String toString() {
    return "OwnReport";
  }
}

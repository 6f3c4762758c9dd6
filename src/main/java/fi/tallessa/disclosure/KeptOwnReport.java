package fi.tallessa.disclosure;

import java.util.Optional;

/**
 * A report without a file as it was kept.
 *
 * @param receipt that it has arrived
 */
public record KeptOwnReport(OwnReport sent, Optional<Receipt> receipt) {
  @Override
  public String toString() {
    return "KeptOwnReport";
  }
}

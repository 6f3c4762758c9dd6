package fi.tallessa.disclosure;

import fi.tallessa.kernel.WorkerId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report without a file as it was kept.
 *
 * @param receipts that it has arrived
 * @param struck that it was never sent
 */
public record KeptOwnReport(OwnReport sent, Receipts receipts, Optional<Struck> struck) {

  Stream<WorkerId> writers() {
    return Stream.concat(receipts.writers(), struck.stream().map(Struck::worker));
  }

  @Override
  public String toString() {
    return "KeptOwnReport";
  }
}

package fi.tallessa.disclosure;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * That a report has arrived, and what was said of that before it was put right: only added to.
 *
 * @param all the oldest first
 */
public record Receipts(List<Receipt> all) {

  public Receipts {
    all = List.copyOf(all);
  }

  /**
   * @param row with {@code receipts}, an array of seals in the order of their numbers
   */
  static Receipts of(ResultSet row, Shape<Receipt> shape, UUID id, Key key) throws SQLException {
    var sealed = (byte[][]) row.getArray("receipts").getArray();
    return new Receipts(
        IntStream.range(0, sealed.length)
            .mapToObj(at -> key.unseal(shape, id, at + 1, sealed[at]))
            .toList());
  }

  /** The one that holds. */
  public Optional<Receipt> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** What was said before, the newest first. */
  public List<Receipt> before() {
    return all.isEmpty() ? List.of() : all.subList(0, all.size() - 1).reversed();
  }

  Stream<WorkerId> writers() {
    return all.stream().map(Receipt::worker);
  }

  int next() {
    return all.size() + 1;
  }

  boolean say(Receipt receipt) {
    return newest().filter(one -> one.says(receipt)).isPresent();
  }

  @Override
  public String toString() {
    return "Receipts";
  }
}

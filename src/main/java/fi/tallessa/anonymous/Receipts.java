package fi.tallessa.anonymous;

import fi.tallessa.association.SubRegions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one page has counted and may take back, the newest last. */
record Receipts(List<Receipt> all) {

  /** Who has counted more meanwhile has looked at the newest of them. */
  private static final int MOST = 9;

  private static final String BETWEEN = " ";

  Receipts {
    all = List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
  }

  static Receipts none() {
    return new Receipts(List.of());
  }

  /**
   * @param lines all there ever were: on one that has ended it was counted all the same
   */
  static Receipts read(String sent, Set<UUID> lines, SubRegions areas) {
    return new Receipts(
        Stream.of(sent.split(BETWEEN, 2 * MOST))
            .flatMap(one -> Receipt.read(one, lines, areas).stream())
            .toList());
  }

  Receipts with(Receipt newest) {
    var more = new ArrayList<>(all);
    more.remove(newest);
    more.add(newest);
    return new Receipts(more);
  }

  Receipts withoutNewest() {
    return all.isEmpty() ? this : new Receipts(all.subList(0, all.size() - 1));
  }

  Optional<Receipt> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  String sent() {
    return all.stream().map(Receipt::sent).collect(Collectors.joining(BETWEEN));
  }

  @Override
  public String toString() {
    return "Receipts";
  }
}

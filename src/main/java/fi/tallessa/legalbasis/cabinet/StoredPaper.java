package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One paper, as the cabinets know it.
 *
 * @param since when it came to its place, null where it has none
 * @param found what the last stock-taking that met it said
 */
public record StoredPaper(
    Slip slip,
    WorkerId printedBy,
    Instant printedAt,
    Optional<Place> place,
    Instant since,
    Optional<Taking> out,
    Optional<Finding> found,
    Optional<Destruction> destruction) {

  /** What was found holds until the paper is put in a place again. */
  Optional<Finding> standing() {
    return found.filter(one -> since == null || one.at().isAfter(since));
  }

  /** The folder it belongs to, or all of them where it has none. */
  public String folderPath() {
    return place.map(at -> "/cabinets/" + at.cabinet() + "/" + at.folder()).orElse("/cabinets");
  }

  public LocalDate printedOn() {
    return printedAt.atZone(Visit.ZONE).toLocalDate();
  }

  /** Whoever printed it or has it. */
  Stream<WorkerId> people() {
    return Stream.concat(Stream.of(printedBy), out.map(Taking::by).stream());
  }

  public PaperState state(Optional<StockTaking> running) {
    if (destruction.filter(Destruction::done).isPresent()) {
      return PaperState.DESTROYED;
    }
    if (out.isPresent()) {
      return PaperState.OUT;
    }
    if (place.isEmpty()) {
      return PaperState.NO_PLACE;
    }
    return standing()
        .filter(one -> one.kind().difference() || ofNow(one, running))
        .map(one -> PaperState.of(one.kind()))
        .orElse(running.isPresent() ? PaperState.UNSEEN : PaperState.IN_PLACE);
  }

  private static boolean ofNow(Finding one, Optional<StockTaking> running) {
    return running.isEmpty() || running.get().id().equals(one.stock());
  }
}

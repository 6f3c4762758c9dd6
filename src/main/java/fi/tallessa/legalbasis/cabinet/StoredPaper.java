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
 * @param printedBy null for what was printed before there was a list
 * @param signers how many sign on it
 * @param since when it came to its place, null where it has none
 * @param found what the last stock-taking that met it said
 */
public record StoredPaper(
    SlipNumber slip,
    WorkerId printedBy,
    Instant printedAt,
    int signers,
    Optional<Place> place,
    Instant since,
    Optional<Taking> out,
    Optional<Finding> found,
    Optional<Destruction> destruction) {

  /** Whether whoever puts it away says first that all of them have signed: then it is signed. */
  public boolean asksSigned() {
    return signers > 1 && place.isEmpty();
  }

  /** What was found holds until the paper is put in a place again; that it was out, until then. */
  Optional<Finding> standing() {
    return found
        .filter(one -> since == null || !one.at().isBefore(since))
        .filter(one -> one.kind() != Finding.Kind.OUT);
  }

  /** The folder it belongs to, opened where it lies, or all of them where it has none. */
  public String folderPath() {
    return place.map(FolderPage::at).orElse("/cabinets");
  }

  public LocalDate printedOn() {
    return printedAt.atZone(Visit.ZONE).toLocalDate();
  }

  public boolean destroyed() {
    return destruction.filter(Destruction::done).isPresent();
  }

  /** Nobody has found it since it was looked for. */
  public boolean missing() {
    return standing().filter(one -> one.kind() == Finding.Kind.MISSING).isPresent();
  }

  /** Whoever printed it, has it, or destroyed it. */
  Stream<WorkerId> people() {
    return Stream.of(
            Stream.ofNullable(printedBy),
            out.stream().flatMap(one -> Stream.of(one.by(), one.writtenBy())),
            destruction.stream().flatMap(Destruction::people))
        .flatMap(one -> one);
  }

  public PaperState state(Optional<StockTaking> running) {
    if (destroyed()) {
      return destruction.get().lost() ? PaperState.STRUCK_OFF : PaperState.DESTROYED;
    }
    if (destruction.isPresent()) {
      return PaperState.TO_CONFIRM;
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

package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How somebody looked on a day was unusual: one a pattern, and not one a look; one more where it
 * went on after that was closed. It accuses nobody; another person asks, and writes down what came
 * of it.
 *
 * @param version counts the writings
 * @param closedBy null while it waits; so is {@code closedAt}
 */
public record Finding(
    UUID id,
    WorkerId about,
    LocalDate day,
    int version,
    Seen seen,
    WorkerId closedBy,
    Instant closedAt) {

  static final Shape<Seen> SHAPE = Shape.of("access.finding", Seen.class);

  /**
   * What lies in the seal.
   *
   * @param files whose, as ids: of whom is erased nothing leads anywhere any more
   * @param outcome null while it waits; so are the words
   */
  public record Seen(Unusual unusual, List<UUID> files, Outcome outcome, String words) {

    public Seen {
      files = List.copyOf(files);
    }

    @Override
    public String toString() {
      return "Seen";
    }
  }

  /** What came of asking. */
  public enum Outcome {
    /** It belonged to the work. */
    WORK,
    /** It did not, and was talked over; nobody was put at risk by it. */
    TALKED,
    /**
     * Somebody's data may have got where it should not: that is a breach, which has its own clock.
     */
    BREACH;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public List<SubjectId> files() {
    return seen.files().stream().map(SubjectId::new).toList();
  }

  public boolean open() {
    return closedAt == null;
  }

  /** Whether it waits, or it belonged to the work: nobody is asked again. */
  public boolean settles() {
    return open() || seen.outcome() == Outcome.WORK;
  }

  public static Stream<Outcome> outcomes() {
    return Stream.of(Outcome.values());
  }

  @Override
  public String toString() {
    return "Finding[" + id + "]";
  }
}

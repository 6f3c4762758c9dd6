package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Going through the folders, two people together, each signed in. It can stop anywhere: what is
 * seen stays seen.
 *
 * @param second null until the other one has joined
 * @param endedAt null while it runs
 */
public record StockTaking(
    UUID id, Why why, WorkerId first, Instant begunAt, WorkerId second, Instant endedAt) {

  public enum Why {
    YEARLY,
    /** A paper was missing. */
    EXTRA;

    public String key() {
      return "legalbasis.cabinet.stock." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Why> of(String chosen) {
      return Arrays.stream(values()).filter(one -> one.name().equals(chosen)).findFirst();
    }
  }

  public LocalDate endedOn() {
    return endedAt.atZone(Visit.ZONE).toLocalDate();
  }

  public String path() {
    return "/cabinets/stock-taking/" + id;
  }

  Stream<WorkerId> people() {
    return Stream.of(first, second).filter(Objects::nonNull);
  }

  /** Both are there, and this is one of them. */
  boolean counts(WorkerId who) {
    return second != null && isOf(who);
  }

  boolean counts(WorkerId who, Difference one) {
    return counts(who) && one.finding().stock().equals(id);
  }

  boolean isOf(WorkerId who) {
    return who.equals(first) || who.equals(second);
  }
}

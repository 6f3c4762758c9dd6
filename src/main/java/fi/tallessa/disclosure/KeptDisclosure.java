package fi.tallessa.disclosure;

import fi.tallessa.association.Country;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A line of the log as it was first kept, with what has put it right since.
 *
 * @param first what it said when it was written
 * @param corrections the oldest first
 */
public record KeptDisclosure(
    UUID id,
    Instant at,
    LocalDate firstDay,
    Country firstCountry,
    Disclosure first,
    List<KeptCorrection> corrections) {

  /** The second version says which sayings were told. */
  static final Shape<Disclosure> SHAPE =
      Shape.of("disclosure.disclosure", 2, Disclosure.class, Map.of(1, line -> line));

  public KeptDisclosure {
    corrections = List.copyOf(corrections);
  }

  static KeptDisclosure of(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new KeptDisclosure(
        id,
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("on_day", LocalDate.class),
        Country.of(row.getString("country")).orElseThrow(),
        key.unseal(SHAPE, id, 1, row.getBytes("sealed")),
        List.of());
  }

  KeptDisclosure with(List<KeptCorrection> since) {
    return new KeptDisclosure(id, at, firstDay, firstCountry, first, since);
  }

  /** What it says now; what it said last, where nothing was told at all. */
  public Disclosure disclosure() {
    return said().reduce(first, (before, after) -> after);
  }

  /** All that it ever said. */
  Stream<Disclosure> said() {
    return Stream.concat(
        Stream.of(first),
        corrections.stream().map(one -> one.correction().right()).filter(right -> right != null));
  }

  /** Whether this was written in it at first. */
  boolean began(DisclosureForm.Read told) {
    return told.is(firstDay, firstCountry, first);
  }

  /** Whether nothing was told at all. */
  public boolean struck() {
    return !corrections.isEmpty() && corrections.getLast().correction().right() == null;
  }

  public LocalDate on() {
    return corrections.isEmpty() ? firstDay : corrections.getLast().on();
  }

  public Country country() {
    return corrections.isEmpty() ? firstCountry : corrections.getLast().country();
  }

  /** What the line said before each correction. */
  public Disclosure before(KeptCorrection one) {
    return with(corrections.subList(0, one.number() - 1)).disclosure();
  }

  KeptDisclosure readBy(Permit permit) {
    return new KeptDisclosure(
        id,
        at,
        firstDay,
        firstCountry,
        first.readBy(permit),
        corrections.stream().map(one -> one.readBy(permit)).toList());
  }

  @Override
  public String toString() {
    return "KeptDisclosure[" + id + "]";
  }
}

package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event as its row holds it.
 *
 * @param told whether its seal keeps what was told with it: lists see that without opening it
 */
record SealedEvent(
    SubjectId subject,
    ItemId item,
    int number,
    Instant at,
    ConsentState state,
    int version,
    LocalDate until,
    UUID asking,
    byte[] sealed,
    byte[] chain,
    boolean told) {

  static final Shape<Indication> SHAPE =
      Shape.of(
          "legalbasis.consent",
          4,
          Indication.class,
          // An answer from before its terms were hashed, or what was told was kept, says nothing of
          // them.
          Map.of(
              1,
              said -> said.putNull("terms"),
              2,
              said -> said.putNull("told"),
              3,
              SealedEvent::signedByOne));

  /**
   * When there was one line for all, and neither the notice's hash nor anybody's right was kept.
   */
  private static ObjectNode signedByOne(ObjectNode said) {
    var signed = said.remove("signature");
    var all = said.putArray("signatures");
    if (signed != null && !signed.isNull()) {
      all.add(signed);
    }
    Circumstances.withoutRights((ObjectNode) said.get("circumstances"));
    return said.putNull("notice");
  }

  static final String COLUMNS =
      "subject_id, item_id, number, at, state, version, until_day, asking_id, sealed, chain, told";

  static SealedEvent of(ResultSet row, int n) throws SQLException {
    return new SealedEvent(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        new ItemId(row.getObject("item_id", UUID.class)),
        row.getInt("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        ConsentState.valueOf(row.getString("state")),
        row.getInt("version"),
        row.getObject("until_day", LocalDate.class),
        row.getObject("asking_id", UUID.class),
        row.getBytes("sealed"),
        row.getBytes("chain"),
        row.getBoolean("told"));
  }

  /** As it is to be kept; its hash comes with its place in the chain. */
  static SealedEvent of(SubjectId subject, ConsentEvent event, Key key) {
    return new SealedEvent(
        subject,
        event.item(),
        event.number(),
        event.at().truncatedTo(ChronoUnit.MICROS),
        event.state(),
        event.version(),
        event.until(),
        event.asking(),
        event
            .indication()
            .map(said -> key.seal(SHAPE, event.item() + "/" + event.number(), 1, said))
            .orElse(null),
        null,
        event.indication().map(Indication::told).isPresent());
  }

  SealedEvent chained(byte[] chain) {
    return new SealedEvent(
        subject, item, number, at, state, version, until, asking, sealed, chain, told);
  }

  /** What it says; of a seal that does not open, what stands beside it. */
  ConsentEvent open(Key key) {
    return new ConsentEvent(
        item,
        number,
        at,
        state,
        version,
        until,
        asking,
        sealed == null || !legible(key) ? null : said(key),
        CheckValue.of(chain));
  }

  /** Whether its seal opens and what is in it belongs to its state. */
  boolean legible(Key key) {
    try {
      return sealed == null || said(key).reason().state() == state;
    } catch (SealBroken broken) {
      return false;
    }
  }

  private Indication said(Key key) {
    return key.unseal(SHAPE, item + "/" + number, 1, sealed);
  }

  @Override
  public String toString() {
    return "SealedEvent[" + item + " " + number + "]";
  }
}

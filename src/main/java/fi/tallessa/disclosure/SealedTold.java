package fi.tallessa.disclosure;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the log with what holds of it, as the rows lie.
 *
 * @param number of the newest correction; 0 where there is none
 * @param told the number of what was told of changes last; 0 where nothing was
 */
record SealedTold(
    SubjectId subject,
    UUID id,
    OffsetDateTime at,
    byte[] line,
    int number,
    byte[] corrected,
    int told,
    byte[] change)
    implements Sealed<Told> {

  static SealedTold of(ResultSet row, int n) throws SQLException {
    return new SealedTold(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class),
        row.getBytes("sealed"),
        row.getInt("number"),
        row.getBytes("corrected"),
        row.getInt("told"),
        row.getBytes("told_sealed"));
  }

  @Override
  public Told open(Key key) {
    var holds =
        number == 0
            ? key.unseal(KeptDisclosure.SHAPE, id, 1, line)
            : key.unseal(KeptCorrection.SHAPE, id, number, corrected).right();
    var since =
        told == 0
            ? Optional.ofNullable(holds.said())
            : Optional.of(key.unseal(ChangeTold.SHAPE, id, told, change).said());
    return new Told(subject, id, at.toInstant(), holds.what(), since);
  }

  @Override
  public String toString() {
    return "SealedTold[" + id + "]";
  }
}

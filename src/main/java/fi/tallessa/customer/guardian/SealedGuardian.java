package fi.tallessa.customer.guardian;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** One version of a guardian as its row holds it; only the child's key opens it. */
record SealedGuardian(
    SubjectId subject,
    UUID id,
    int version,
    OffsetDateTime at,
    byte[] sealed,
    OffsetDateTime since,
    LocalDate goesOn,
    boolean shrinks)
    implements Sealed<KeptGuardian> {

  static final Shape<Guardian> SHAPE =
      Shape.of(
          "customer.guardian", 2, Guardian.class, Map.of(1, before -> before.putNull("verified")));

  static SealedGuardian of(ResultSet row, int n) throws SQLException {
    return new SealedGuardian(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getObject("at", OffsetDateTime.class),
        row.getBytes("sealed"),
        row.getObject("since", OffsetDateTime.class),
        row.getObject("goes_on", LocalDate.class),
        row.getBoolean("shrinks"));
  }

  @Override
  public KeptGuardian open(Key key) {
    return new KeptGuardian(
        id,
        version,
        at.toInstant(),
        key.unseal(SHAPE, id, version, sealed),
        since.toInstant(),
        goesOn,
        shrinks);
  }
}

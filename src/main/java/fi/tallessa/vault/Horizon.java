package fi.tallessa.vault;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * From when on nobody can read in a backup what was erased: once the key of the epoch that wrapped
 * it last is destroyed, as that of every one before it then is.
 */
@Repository
public class Horizon {

  private final JdbcClient db;

  Horizon(JdbcClient db) {
    this.db = db;
  }

  /** The day it was destroyed; empty while it lives. */
  public Optional<LocalDate> destroyedOn(int epoch) {
    return db.sql(
            "select destroyed_at from vault.epoch where number = ? and destroyed_at is not null")
        .param(epoch)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant)
        .map(Horizon::day);
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Visit.ZONE).toLocalDate();
  }
}

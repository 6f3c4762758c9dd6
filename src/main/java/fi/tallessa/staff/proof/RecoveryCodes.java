package fi.tallessa.staff.proof;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The codes on paper of each worker: as keyed hashes, and in clear inside the seal only until their
 * owner has put them away.
 */
@Repository
public class RecoveryCodes {

  /** A sheet nobody said they had put away is shown no longer than this. */
  static final Duration SHOWN = Duration.ofHours(24);

  private record Sheet(List<String> codes) {
    static final Shape<Sheet> SHAPE = Shape.of("staff.recovery_sheet", Sheet.class);

    @Override
    public String toString() {
      return "Sheet";
    }
  }

  private final JdbcClient db;
  private final Vault vault;

  RecoveryCodes(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Ten new ones; those before are worth nothing. */
  public void renew(WorkerId worker, Instant now) {
    forget(worker);
    var codes = RecoveryCode.random().map(RecoveryCode::value).toList();
    db.sql("insert into staff.recovery_code (worker_id, code_hash) select ?, unnest(?)")
        .params(
            worker.value(),
            codes.stream().map(code -> hash(worker, new RecoveryCode(code))).toArray(byte[][]::new))
        .update();
    db.sql(
            "insert into staff.recovery_sheet (worker_id, version, sealed, made_at) values (?, 1, ?, ?)")
        .params(
            worker.value(),
            vault.register().seal(Sheet.SHAPE, worker.value(), 1, new Sheet(codes)),
            utc(now))
        .update();
  }

  /** The codes in clear, while their owner has not put them away. */
  public Optional<List<RecoveryCode>> sheet(WorkerId worker, Instant now) {
    return db.sql(
            """
            select version, sealed from staff.recovery_sheet
            where worker_id = ? and made_at > ? and sealed is not null
            """)
        .params(worker.value(), utc(now.minus(SHOWN)))
        .query(
            (row, n) ->
                vault
                    .register()
                    .unseal(
                        Sheet.SHAPE, worker.value(), row.getInt("version"), row.getBytes("sealed")))
        .optional()
        .map(sheet -> sheet.codes().stream().map(RecoveryCode::new).toList());
  }

  /** They are on paper now, and nowhere else. */
  public void putAway(WorkerId worker) {
    db.sql("delete from staff.recovery_sheet where worker_id = ?").param(worker.value()).update();
  }

  /** Whether nobody said that they have the codes on paper, and nobody can read them any more. */
  public boolean neverTaken(WorkerId worker, Instant now) {
    return db.sql(
            "select exists (select from staff.recovery_sheet where worker_id = ? and made_at <= ?)")
        .params(worker.value(), utc(now.minus(SHOWN)))
        .query(Boolean.class)
        .single();
  }

  /** How many are left. */
  public int left(WorkerId worker) {
    return db.sql(
            "select count(*) from staff.recovery_code where worker_id = ? and used_at is null")
        .param(worker.value())
        .query(Integer.class)
        .single();
  }

  /** True for the first who shows it. */
  boolean use(WorkerId worker, RecoveryCode code, Instant now) {
    return db.sql(
                """
                update staff.recovery_code set used_at = ?
                where worker_id = ? and code_hash = ? and used_at is null
                """)
            .params(utc(now), worker.value(), hash(worker, code))
            .update()
        == 1;
  }

  public void forget(WorkerId worker) {
    putAway(worker);
    db.sql("delete from staff.recovery_code where worker_id = ?").param(worker.value()).update();
  }

  /** Takes the codes off sheets that nobody put away. Returns of how many. */
  public int sweep(Instant now) {
    return db.sql(
            """
            update staff.recovery_sheet set sealed = null
            where made_at <= ? and sealed is not null
            """)
        .param(utc(now.minus(SHOWN)))
        .update();
  }

  private byte[] hash(WorkerId worker, RecoveryCode code) {
    return vault.register().fingerprint("recovery|" + worker.value() + "|" + code.value());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}

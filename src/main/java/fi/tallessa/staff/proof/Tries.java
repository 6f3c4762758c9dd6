package fi.tallessa.staff.proof;

import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries before they are judged, so that a thousand at once are a thousand. Success takes
 * back one's own.
 */
@Repository
public class Tries {

  private final JdbcClient db;
  private final Vault vault;

  Tries(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * Notes one more try, or says until when to wait.
   *
   * @param account what is tried, as a keyed hash
   * @param known whether this browser once signed in as this worker: then it has tries of its own,
   *     and neither strangers nor the rest of the office use them up
   */
  @Transactional
  Turn take(byte[] account, boolean known, Arrival arrival) {
    var device = known ? arrival.deviceHash() : null;
    var address = vault.register().fingerprint("address|" + arrival.address());
    oneByOne(account);
    forgetOld(arrival.at());
    var allowed =
        after(known ? Patience.OWN_DEVICE : Patience.STRANGERS, ofAccount(account, device));
    if (!known) {
      oneByOne(address);
      var office = after(Patience.ADDRESS, ofAddress(address));
      allowed = allowed.isAfter(office) ? allowed : office;
    }
    if (allowed.isAfter(arrival.at())) {
      return new Turn.Wait(allowed);
    }
    note(account, device, address, arrival.at());
    return new Turn.Go();
  }

  /**
   * Notes one more code shown so as not to wait, or says until when no other is looked at. Guesses
   * at one account are counted for each address apart: a stranger's, elsewhere, are not the
   * owner's, and they make nobody else in the office wait.
   */
  @Transactional
  Turn vouch(byte[] account, Arrival arrival) {
    var vouching = vouching(account, arrival);
    oneByOne(vouching);
    var allowed = after(Patience.STRANGERS, ofAccount(vouching, null));
    if (allowed.isAfter(arrival.at())) {
      return new Turn.Wait(allowed);
    }
    note(vouching, null, vouching, arrival.at());
    return new Turn.Go();
  }

  /** The code was right: whoever shows it next has all tries again. */
  @Transactional
  void vouched(byte[] account, Arrival arrival) {
    db.sql("delete from staff.failed_try where account_key = ?")
        .param(vouching(account, arrival))
        .update();
  }

  private byte[] vouching(byte[] account, Arrival arrival) {
    return vault
        .register()
        .fingerprint("vouch|" + HexFormat.of().formatHex(account) + "|" + arrival.address());
  }

  /** It was right: this try and the slips before it, from this device or address, are forgotten. */
  @Transactional
  void forgive(byte[] account, Arrival arrival) {
    db.sql(
            """
            delete from staff.failed_try
            where account_key = ? and (device_hash = ? or device_hash is null and address_key = ?)
            """)
        .params(
            account,
            arrival.deviceHash(),
            vault.register().fingerprint("address|" + arrival.address()))
        .update();
  }

  private void oneByOne(byte[] key) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 0))")
        .param(key)
        .query((row, n) -> 1)
        .single();
  }

  /** What is older than a day counts no more, and is kept no longer. */
  public void forgetOld(Instant now) {
    db.sql("delete from staff.failed_try where at < ?")
        .param(utc(now.minus(Patience.MEMORY)))
        .update();
  }

  private Failures ofAccount(byte[] account, byte[] device) {
    return db.sql(
            """
            select count(*) as many, max(at) as last from staff.failed_try
            where account_key = ? and device_hash is not distinct from ?
            """)
        .params(account, device)
        .query((row, n) -> new Failures(row.getInt(1), row.getObject(2, OffsetDateTime.class)))
        .single();
  }

  private Failures ofAddress(byte[] address) {
    return db.sql(
            """
            select count(*) as many, max(at) as last from staff.failed_try
            where address_key = ? and device_hash is null
            """)
        .param(address)
        .query((row, n) -> new Failures(row.getInt(1), row.getObject(2, OffsetDateTime.class)))
        .single();
  }

  private static Instant after(Patience patience, Failures failures) {
    var wait = patience.waitAfter(failures.many());
    return wait.isZero() ? Instant.MIN : failures.last().toInstant().plus(wait);
  }

  private void note(byte[] account, byte[] device, byte[] address, Instant now) {
    db.sql(
            """
            insert into staff.failed_try (at, account_key, device_hash, address_key)
            values (?, ?, ?, ?)
            """)
        .params(utc(now), account, device, address)
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private record Failures(int many, OffsetDateTime last) {}
}

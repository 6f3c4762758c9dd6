package fi.tallessa.vault;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The epochs of the key-encryption key, and what is wrapped by them. */
@Repository
class Epochs {

  private final JdbcClient db;

  Epochs(JdbcClient db) {
    this.db = db;
  }

  /**
   * The current epoch; in an empty register the first one.
   *
   * @param makeKey makes its key in every copy, and seals a nothing with it that proves it later
   */
  @Transactional
  int beginIfNone(Instant at, IntFunction<byte[]> makeKey) {
    db.sql("lock table vault.epoch in share row exclusive mode").update();
    return current().orElseGet(() -> begin(1, at, makeKey));
  }

  /**
   * The next epoch after one, in the row lock that everybody shares who makes a key: whoever came
   * before is under the old one and done, whoever comes after is under the new one. Empty where
   * somebody else was quicker, or an older one still lives.
   */
  @Transactional
  Optional<Integer> beginAfter(int epoch, Instant at, IntFunction<byte[]> makeKey) {
    db.sql("set local lock_timeout = '10s'").update();
    var alive =
        db.sql(
                "select number from vault.epoch where destroyed_at is null order by number for update")
            .query(Integer.class)
            .list();
    if (!alive.equals(List.of(epoch))) {
      return Optional.empty();
    }
    db.sql("update vault.epoch set is_current = false where number = ?").param(epoch).update();
    return Optional.of(begin(epoch + 1, at, makeKey));
  }

  private int begin(int number, Instant at, IntFunction<byte[]> makeKey) {
    var proof = makeKey.apply(number);
    db.sql("insert into vault.epoch (number, is_current, begun_at, proof) values (?, true, ?, ?)")
        .params(number, at.atOffset(ZoneOffset.UTC), proof)
        .update();
    return number;
  }

  private Optional<Integer> current() {
    return db.sql("select number from vault.epoch where is_current")
        .query(Integer.class)
        .optional();
  }

  /** All there ever were, the newest first. */
  List<Epoch> all() {
    return db.sql(
            "select number, is_current, begun_at, destroyed_at from vault.epoch order by number desc")
        .query(
            (row, n) ->
                new Epoch(
                    row.getInt("number"),
                    row.getBoolean("is_current"),
                    moment(row, "begun_at"),
                    moment(row, "destroyed_at")))
        .list();
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /**
   * Shares the row lock that a rotation takes alone: nobody is sealed under an epoch that is
   * leaving. Whoever waited for it asks again, for by then another one is current.
   */
  int currentForWriting() {
    return sharedCurrent().or(this::sharedCurrent).orElseThrow();
  }

  private Optional<Integer> sharedCurrent() {
    return db.sql("select number from vault.epoch where is_current for share")
        .query(Integer.class)
        .optional();
  }

  /** A nothing that was sealed with its key when that was made. */
  byte[] proof(int epoch) {
    return db.sql("select proof from vault.epoch where number = ?")
        .param(epoch)
        .query(byte[].class)
        .single();
  }

  @Transactional
  WrappedKey registerKey(Supplier<WrappedKey> made) {
    return readRegisterKey()
        .orElseGet(
            () -> {
              var key = made.get();
              db.sql(
                      "insert into vault.register_key (name, epoch, wrapped) values ('register', ?, ?) on conflict do nothing")
                  .params(key.epoch(), key.bytes())
                  .update();
              return readRegisterKey().orElseThrow();
            });
  }

  Optional<WrappedKey> readRegisterKey() {
    return db.sql("select epoch, wrapped from vault.register_key where name = 'register'")
        .query((row, n) -> new WrappedKey(row.getInt("epoch"), row.getBytes("wrapped")))
        .optional();
  }

  void keepRegisterKey(WrappedKey key) {
    db.sql(
            "update vault.register_key set epoch = ?, wrapped = ? where name = 'register' and epoch < ?")
        .params(key.epoch(), key.bytes(), key.epoch())
        .update();
  }

  void keep(SubjectId subject, WrappedKey key) {
    db.sql("insert into vault.subject_key (subject_id, epoch, wrapped) values (?, ?, ?)")
        .params(subject.value(), key.epoch(), key.bytes())
        .update();
  }

  /** Puts the same keys in the place of those that an older epoch wraps; gives how many. */
  long keepAgain(Map<SubjectId, WrappedKey> keys, int epoch) {
    return db.sql("select vault.rewrap(?, ?, ?)")
        .params(
            keys.keySet().stream().map(SubjectId::value).toArray(UUID[]::new),
            epoch,
            keys.values().stream().map(WrappedKey::bytes).toArray(byte[][]::new))
        .query(Long.class)
        .single();
  }

  /** How many keys each epoch wraps, the register's own among them. */
  Map<Integer, Long> wrapped() {
    return db
        .sql("select epoch, keys from vault.wrapped()")
        .query((row, n) -> Map.entry(row.getInt("epoch"), row.getLong("keys")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * The same, with nobody making a key meanwhile, and no other rotation at the same: what is
   * wrapped by an older epoch now will be found.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Map<Integer, Long> wrappedAlone() {
    db.sql("set local lock_timeout = '10s'").update();
    db.sql("select number from vault.epoch where destroyed_at is null order by number for update")
        .query(Integer.class)
        .list();
    return wrapped();
  }

  void destroyed(int epoch, Instant at) {
    db.sql("update vault.epoch set destroyed_at = ? where number = ? and not is_current")
        .params(at.atOffset(ZoneOffset.UTC), epoch)
        .update();
  }

  void forget(SubjectId subject, Instant at) {
    db.sql("select vault.forget(?, ?)")
        .params(subject.value(), at.atOffset(ZoneOffset.UTC))
        .query()
        .listOfRows();
  }
}

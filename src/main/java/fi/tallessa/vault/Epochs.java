package fi.tallessa.vault;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The epochs of the key-encryption key, and what is wrapped by them. */
@Repository
class Epochs {

  private final JdbcClient db;

  Epochs(JdbcClient db) {
    this.db = db;
  }

  /** The current epoch; in an empty register the first one, its key safely on disk beforehand. */
  @Transactional
  int beginIfNone(IntConsumer makeKey) {
    db.sql("lock table vault.epoch in share row exclusive mode").update();
    var current =
        db.sql("select number from vault.epoch where is_current").query(Integer.class).optional();
    return current.orElseGet(() -> begin(1, makeKey));
  }

  private int begin(int number, IntConsumer makeKey) {
    makeKey.accept(number);
    db.sql("insert into vault.epoch (number, is_current) values (?, true)").param(number).update();
    return number;
  }

  /**
   * Shares the row lock that a rotation takes alone: nobody is sealed under an epoch that is
   * leaving.
   */
  int currentForWriting() {
    return db.sql("select number from vault.epoch where is_current for share")
        .query(Integer.class)
        .single();
  }

  @Transactional
  byte[] proof(int epoch, Supplier<byte[]> made) {
    var kept =
        db.sql("select proof from vault.epoch where number = ?")
            .param(epoch)
            .query(byte[].class)
            .optional();
    return kept.orElseGet(
        () -> {
          var proof = made.get();
          db.sql("update vault.epoch set proof = ? where number = ? and proof is null")
              .params(proof, epoch)
              .update();
          return proof;
        });
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

  private java.util.Optional<WrappedKey> readRegisterKey() {
    return db.sql("select epoch, wrapped from vault.register_key where name = 'register'")
        .query((row, n) -> new WrappedKey(row.getInt("epoch"), row.getBytes("wrapped")))
        .optional();
  }

  void keep(SubjectId subject, WrappedKey key) {
    db.sql("insert into vault.subject_key (subject_id, epoch, wrapped) values (?, ?, ?)")
        .params(subject.value(), key.epoch(), key.bytes())
        .update();
  }
}

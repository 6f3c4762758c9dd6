package fi.tallessa.vault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose key is gone: what a restored backup has to forget again. */
@RegisterTest
@Tag("elsewhere")
class ErasureLogTest {

  private static final Instant FIRST = Instant.parse("2026-05-01T09:00:00Z");

  @Autowired Vault vault;
  @Autowired JdbcClient db;
  @Autowired Owner owner;
  @Autowired TransactionTemplate transaction;

  @Test
  void s42_whose_key_is_gone_stands_in_the_log_with_the_epoch_that_wrapped_it() {
    var subject = SubjectId.random();
    int epoch = transaction.execute(status -> vault.create(subject)).epoch();
    forget(subject, FIRST);

    assertThat(logged(subject)).containsExactly(FIRST + " " + epoch);
  }

  @Test
  void s42_forgetting_again_changes_nothing_and_who_had_no_key_is_not_in_it() {
    var subject = SubjectId.random();
    transaction.execute(status -> vault.create(subject));
    forget(subject, FIRST);
    transaction.execute(status -> vault.create(subject));
    forget(subject, FIRST.plusSeconds(60));
    var stranger = SubjectId.random();
    forget(stranger, FIRST);

    assertThat(logged(subject)).singleElement().asString().startsWith(FIRST.toString());
    assertThat(logged(stranger)).isEmpty();
    assertThat(
            owner
                .db()
                .sql("select count(*) from vault.subject_key where subject_id = ?")
                .param(subject.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void s42_where_wrapping_anew_was_rolled_back_the_newer_epoch_is_written_down() {
    var subject = SubjectId.random();
    int current = transaction.execute(status -> vault.create(subject)).epoch();
    owner
        .db()
        .sql(
            "insert into vault.epoch (number, is_current, destroyed_at) values (0, false, now()) on conflict do nothing")
        .update();
    owner
        .db()
        .sql("update vault.subject_key set epoch = 0 where subject_id = ?")
        .param(subject.value())
        .update();
    forget(subject, FIRST);
    owner.db().sql("delete from vault.epoch where number = 0").update();

    assertThat(logged(subject)).containsExactly(FIRST + " " + current);
  }

  private void forget(SubjectId subject, Instant at) {
    db.sql("select vault.forget(?, ?)")
        .params(subject.value(), at.atOffset(ZoneOffset.UTC))
        .query()
        .listOfRows();
  }

  private List<String> logged(SubjectId subject) {
    return db.sql("select at, epoch from vault.erasure_log where subject_id = ?")
        .param(subject.value())
        .query(
            (row, n) ->
                row.getObject("at", OffsetDateTime.class).toInstant() + " " + row.getInt("epoch"))
        .list();
  }
}

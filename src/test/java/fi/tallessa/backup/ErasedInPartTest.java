package fi.tallessa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Permit;
import fi.tallessa.rotation.Rotation;
import fi.tallessa.vault.ExportedKeys;
import fi.tallessa.vault.KeyExports;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** A note that was erased lies there again as a backup brings it, and nothing of it is kept. */
@RegisterTest
@Tag("elsewhere")
class ErasedInPartTest {

  private static final String OLDER = "alter table vault.erased_row rename to told_later";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired Rotation rotation;
  @Autowired KeyExports exports;
  @Autowired ExportedKeys keys;
  @Autowired Clock clock;

  @Value("${tallessa.keys.exports}")
  Path folder;

  private UUID subject;
  private String note;
  private UUID told;
  private Instant at;
  private Path export;

  @BeforeEach
  void erased() throws Exception {
    var elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    elli.postContact("Words that go");
    subject = elli.writing(permit -> permit.subject().value());
    note =
        owner
            .db()
            .sql("delete from casework.note where subject_id = ? returning to_jsonb(note)::text")
            .param(subject)
            .query(String.class)
            .single();
    owner
        .db()
        .sql("select id, at from vault.erased_row where subject_id = ?")
        .param(subject)
        .query(
            row -> {
              told = row.getObject("id", UUID.class);
              at = row.getObject("at", OffsetDateTime.class).toInstant();
            });
    export();
  }

  private void export() {
    rotation.export(clock.instant());
    export = folder.resolve("keys-" + exports.newest().orElseThrow().epoch() + ".tkx");
  }

  /** A contact with its note in the wrong file, moved, and the note erased where it belonged. */
  @Test
  void art17_what_was_erased_where_it_was_moved_to_is_in_neither_file() throws Exception {
    var wrong = new OneFile(beans);
    new GivenConsents(wrong).notes();
    wrong.postContact("Of somebody else");
    var right = new OneFile(beans, wrong.maija);
    new GivenConsents(right).notes();
    var here = List.of(lying("casework.contact", wrong), lying("casework.note", wrong));
    var contact = id(wrong);
    wrong
        .post("/contacts/" + contact + "/moving", "to", right.code.shown(), "told", "not")
        .andExpect(status().isSeeOther());
    var there = List.of(waiting(wrong), lying("casework.note", right));
    owner
        .db()
        .sql("delete from casework.note where subject_id = ?")
        .param(right.in(Permit::subject).value())
        .update();
    export();

    try (var connection = owner.connection()) {
      connection.setAutoCommit(false);
      for (var lay : List.of(here, there)) {
        for (var one : List.of(wrong, right)) {
          Sql.execute(connection, "delete from vault.erased_row" + of(one));
        }
        for (var statement : lay) {
          Sql.execute(connection, statement);
        }
        new ErasedInPart(connection, at).run(keys, export);
        for (var one : List.of(wrong, right)) {
          assertThat(Sql.names(connection, "select id::text from casework.note" + of(one)))
              .isEmpty();
        }
        assertThat(
                Sql.names(
                    connection,
                    "select relation from vault.erased_row"
                        + of(wrong)
                        + " and moved_from is null"))
            .as("told for the restore after this one")
            .containsExactly("casework.note");
        connection.rollback();
      }
    }
  }

  private static String of(OneFile one) {
    return " where subject_id = '%s'".formatted(one.in(Permit::subject).value());
  }

  private String lying(String table, OneFile of) {
    return lying(table, of(of));
  }

  /** As a backup brings it. */
  private String lying(String table, String where) {
    return owner
        .db()
        .sql(
            """
            select format('insert into %1$s select (jsonb_populate_record(null::%1$s, %%L)).*',
              to_jsonb(lay)) from %1$s lay %2$s
            """
                .formatted(table, where))
        .query(String.class)
        .single();
  }

  private String waiting(OneFile wrong) {
    return lying(
        "vault.erased_row",
        " where moved_from = '%s' and relation = 'casework.note'"
            .formatted(wrong.in(Permit::subject).value()));
  }

  private UUID id(OneFile of) {
    return owner.db().sql("select id from casework.contact" + of(of)).query(UUID.class).single();
  }

  /** What is left of notes and of what was told, after a restore of such a backup. */
  private record Left(List<String> notes, List<String> told) {}

  private Left restored(String backup, Instant recoveryPoint) throws SQLException {
    try (var connection = owner.connection()) {
      connection.setAutoCommit(false);
      try {
        Sql.execute(connection, backup);
        Sql.execute(
            connection,
            "insert into casework.note select (jsonb_populate_record(null::casework.note, '%s')).*"
                .formatted(note));
        new ErasedInPart(connection, recoveryPoint).run(keys, export);
        var of = " where subject_id = '%s'".formatted(subject);
        return new Left(
            Sql.names(connection, "select id::text from casework.note" + of),
            backup.equals(OLDER)
                ? List.of()
                : Sql.names(connection, "select id::text from vault.erased_row" + of));
      } finally {
        connection.rollback();
      }
    }
  }

  @Test
  void art17_a_backup_of_before_anything_was_told_goes_by_its_moment() throws Exception {
    assertThat(restored(OLDER, at.minusSeconds(1)).notes()).as("erased after it").isEmpty();
    assertThat(restored(OLDER, at.plusSeconds(1)).notes())
        .as("what lay there after it was erased")
        .hasSize(1);
  }

  /** The next export is written from what is told then. */
  @Test
  void art17_it_is_told_for_the_restore_after_this_one() throws Exception {
    var before = "delete from vault.erased_row where subject_id = '%s'".formatted(subject);
    assertThat(restored(before, at.plusSeconds(1)))
        .isEqualTo(new Left(List.of(), List.of("" + told)));
    assertThat(restored("select 1", at.minusSeconds(1)).notes())
        .as("a backup that knows of it was written after it, whatever its moment")
        .hasSize(1);
  }
}

package fi.tallessa.drafts;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of forms about somebody: one a form and author, read by its author alone. */
@Repository
public class FormDrafts {

  private final JdbcClient db;
  private final Vault vault;

  FormDrafts(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The visitor's own; whoever else saves it now waits until this is over. */
  public Optional<FormDraft> own(Permit permit, FormName form) {
    var who = permit.visit().who();
    return db.sql(
            """
            select worker_id, form, about, version, saved_at, sealed from drafts.form_draft
            where subject_id = ? and worker_id = ? and form = ? and about = ? for update
            """)
        .params(permit.subject().value(), who.value(), form.code(), form.about())
        .query(Row::of)
        .optional()
        .map(row -> open(row, permit));
  }

  /** When the visitor's own was saved, without opening it. */
  public Optional<Instant> saved(Permit permit, FormName form) {
    return db.sql(
            """
            select saved_at from drafts.form_draft
            where subject_id = ? and worker_id = ? and form = ? and about = ?
            """)
        .params(permit.subject().value(), permit.visit().who().value(), form.code(), form.about())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /**
   * Keeps what is typed so far.
   *
   * @param seen the version it goes on from; 0 where there was none
   * @return false when it was saved, or became what it was a draft of, since then
   */
  public boolean keep(Permit permit, FormName form, int seen, Map<String, String> typed) {
    var who = permit.visit().who();
    var sealed =
        vault
            .open(permit)
            .seal(FormDraft.Text.SHAPE, form.place(who), seen + 1, new FormDraft.Text(typed));
    return db.sql(
                """
                insert into drafts.form_draft as draft
                  (subject_id, worker_id, form, about, version, saved_at, sealed)
                select :subject, :who, :form, :about, :seen + 1, :now, :sealed
                where :seen = 0 or exists (select from drafts.form_draft
                  where subject_id = :subject and worker_id = :who
                    and form = :form and about = :about)
                on conflict (subject_id, worker_id, form, about) do update
                  set version = excluded.version, saved_at = excluded.saved_at,
                    sealed = excluded.sealed
                  where draft.version = :seen
                """)
            .param("subject", permit.subject().value())
            .param("who", who.value())
            .param("form", form.code())
            .param("about", form.about())
            .param("seen", seen)
            .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", sealed)
            .update()
        == 1;
  }

  /** It has become what it was a draft of, or its author drops it. */
  public void remove(Permit permit, FormName form) {
    db.sql(
            """
            delete from drafts.form_draft
            where subject_id = ? and worker_id = ? and form = ? and about = ?
            """)
        .params(permit.subject().value(), permit.visit().who().value(), form.code(), form.about())
        .update();
  }

  /** Everybody's, for the person's own copy. */
  List<FormDraft> all(Permit permit) {
    return db
        .sql(
            """
            select worker_id, form, about, version, saved_at, sealed from drafts.form_draft
            where subject_id = ? order by saved_at
            """)
        .param(permit.subject().value())
        .query(Row::of)
        .list()
        .stream()
        .map(row -> open(row, permit))
        .toList();
  }

  void erase(Permit permit) {
    db.sql("delete from drafts.form_draft where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  /** Erases what nobody has touched since a day began; needs no key, as nothing is read. */
  int eraseOlder(LocalDate day) {
    return db.sql("delete from drafts.form_draft where saved_at < ?")
        .param(day.atStartOfDay(Visit.ZONE).toOffsetDateTime())
        .update();
  }

  private FormDraft open(Row row, Permit permit) {
    var text =
        vault
            .open(permit)
            .unseal(
                FormDraft.Text.SHAPE, row.form().place(row.author()), row.version(), row.sealed());
    return new FormDraft(row.version(), row.savedAt(), text.typed());
  }

  private record Row(WorkerId author, FormName form, int version, Instant savedAt, byte[] sealed) {
    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          new WorkerId(row.getObject("worker_id", UUID.class)),
          new FormName(row.getString("form"), row.getObject("about", UUID.class)),
          row.getInt("version"),
          row.getObject("saved_at", OffsetDateTime.class).toInstant(),
          row.getBytes("sealed"));
    }
  }
}

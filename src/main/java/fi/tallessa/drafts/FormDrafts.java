package fi.tallessa.drafts;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
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
    return one("select saved_at from", permit, form)
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
    return keep(vault.open(permit), permit, form, seen, typed);
  }

  /**
   * The same by somebody whose designation has ended meanwhile, over what they saved last: whoever
   * works with the customer now finds it ({@link #left}).
   */
  public void leave(Permit permit, FormName form, Map<String, String> typed) {
    var key = vault.openOnly(FormDraft.Text.SHAPE, permit);
    int seen = one("select version from", permit, form).query(Integer.class).optional().orElse(0);
    keep(key, permit, form, seen, typed);
  }

  /** Keeps what is typed so far over whatever was saved before: what has no tabs of its own. */
  public void overwrite(Permit permit, FormName form, Map<String, String> typed) {
    int seen = own(permit, form).map(FormDraft::version).orElse(0);
    keep(permit, form, seen, typed);
  }

  private boolean keep(Key key, Permit permit, FormName form, int seen, Map<String, String> typed) {
    var who = permit.visit().who();
    var sealed =
        key.seal(FormDraft.Text.SHAPE, form.place(who), seen + 1, new FormDraft.Text(typed));
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
    one("delete from", permit, form).update();
  }

  private JdbcClient.StatementSpec one(String what, Permit permit, FormName form) {
    return one(what, permit, permit.visit().who(), form);
  }

  private JdbcClient.StatementSpec one(String what, Permit permit, WorkerId author, FormName form) {
    return db.sql(
            what
                + """
                 drafts.form_draft
                where subject_id = ? and worker_id = ? and form = ? and about = ?
                """)
        .params(permit.subject().value(), author.value(), form.code(), form.about());
  }

  /**
   * What was left of a form by those who may not open the file any more; theirs alone while they
   * may.
   */
  public List<LeftDraft> left(Permit permit, FormName form) {
    return db
        .sql(
            """
            select worker_id, form, about, version, saved_at, sealed from drafts.form_draft draft
            where subject_id = :subject and form = :form and about = :about
              and worker_id <> :who
              and not exists (select from access.designation
                where designation.subject_id = draft.subject_id
                  and designation.worker_id = draft.worker_id and ended_at is null
                  and :today between from_day and coalesce(until_day, 'infinity'))
              and not exists (select from access.opening
                where opening.subject_id = draft.subject_id
                  and opening.worker_id = draft.worker_id and :now < opening.until_at)
            order by saved_at for update
            """)
        .param("subject", permit.subject().value())
        .param("form", form.code())
        .param("about", form.about())
        .param("who", permit.visit().who().value())
        .param("today", permit.visit().today())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .query(Row::of)
        .list()
        .stream()
        .map(row -> new LeftDraft(row.author(), open(row, permit)))
        .toList();
  }

  /**
   * What somebody left becomes the visitor's own, where they have none.
   *
   * @return false where they have, or nobody left it
   */
  public boolean adopt(Permit permit, FormName form, WorkerId author) {
    var found = left(permit, form).stream().filter(one -> one.author().equals(author)).findFirst();
    if (found.isEmpty() || !keep(permit, form, 0, found.get().draft().typed())) {
      return false;
    }
    one("delete from", permit, author, form).update();
    return true;
  }

  /** Everybody's of one form goes to another file, sealed with that person's key. */
  public void move(Permit from, FormName form, Permit to, FormName there) {
    var key = vault.open(to);
    for (var row : of(from, form)) {
      var text = new FormDraft.Text(open(row, from).typed());
      db.sql(
              """
              insert into drafts.form_draft (subject_id, worker_id, form, about, version, saved_at, sealed)
              values (?, ?, ?, ?, 1, ?, ?) on conflict do nothing
              """)
          .params(
              to.subject().value(),
              row.author().value(),
              there.code(),
              there.about(),
              row.savedAt().atOffset(ZoneOffset.UTC),
              key.seal(FormDraft.Text.SHAPE, there.place(row.author()), 1, text))
          .update();
      one("delete from", from, row.author(), form).update();
    }
  }

  private List<Row> of(Permit permit, FormName form) {
    return db.sql(
            """
            select worker_id, form, about, version, saved_at, sealed from drafts.form_draft
            where subject_id = ? and form = ? and about = ? for update
            """)
        .params(permit.subject().value(), form.code(), form.about())
        .query(Row::of)
        .list();
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

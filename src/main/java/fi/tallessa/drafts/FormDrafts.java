package fi.tallessa.drafts;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of forms about somebody: one a form and author, read by its author alone. */
@Repository
public class FormDrafts {

  private final JdbcClient db;
  private final Vault vault;
  private final DraftRows rows;
  private final DraftTexts texts;

  FormDrafts(JdbcClient db, Vault vault, DraftRows rows, DraftTexts texts) {
    this.db = db;
    this.vault = vault;
    this.rows = rows;
    this.texts = texts;
  }

  /** The visitor's own; whoever else saves it now waits until this is over. */
  public Optional<FormDraft> own(Permit permit, FormName form) {
    var which =
        " and draft.worker_id = :who and draft.form = :form and draft.about = :about"
            + DraftRows.LOCKED;
    var who = permit.visit().who().value();
    var params = Map.of("who", who, "form", form.code(), "about", form.about());
    return rows.read(permit, which, params).stream().findFirst().map(row -> rows.open(row, permit));
  }

  /** In whose files the visitor has one of a form: codes alone, and none is opened. */
  public List<Code> files(FormName form, Visit visit) {
    return db.sql(
            """
            select code from drafts.form_draft join access.file using (subject_id)
            where worker_id = ? and form = ? and about = ? order by code
            """)
        .params(visit.who().value(), form.code(), form.about())
        .query((row, n) -> Code.parse(row.getString(1)).orElseThrow())
        .list();
  }

  /**
   * One draft becomes the visitor's own in another form, where they have none there.
   *
   * @param without boxes that are not handed on with it
   */
  public boolean goOn(Permit permit, LeftDraft from, FormName as, Set<String> without) {
    var rest = new HashMap<>(from.draft().rest());
    rest.keySet().removeAll(without);
    boolean kept = keep(permit, as, 0, rest, from.draft().text());
    if (kept) {
      remove(permit, from.author(), from.form());
    }
    return kept;
  }

  /** When the visitor's own was saved, without opening it. */
  public Optional<Instant> saved(Permit permit, FormName form) {
    return one("select saved_at from", permit, permit.visit().who(), form)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /**
   * Keeps what is typed so far.
   *
   * @param seen the version it goes on from; 0 where there was none
   * @param text what of it needs a consent; empty where there is none, or nothing of that
   * @return false when it was saved, or became what it was a draft of, since then
   */
  public boolean keep(
      Permit permit, FormName form, int seen, Map<String, String> rest, Optional<DraftText> text) {
    return keep(shape -> vault.open(permit), permit, form, seen, rest, text);
  }

  /**
   * The same by somebody whose designation has ended meanwhile, over what they saved last: whoever
   * works with the customer now finds it ({@link LeftDrafts}).
   */
  public void leave(
      Permit permit, FormName form, Map<String, String> rest, Optional<DraftText> text) {
    int seen =
        one("select version from", permit, permit.visit().who(), form)
            .query(Integer.class)
            .optional()
            .orElse(0);
    keep(shape -> vault.openOnly(shape, permit), permit, form, seen, rest, text);
  }

  /** Keeps what is typed so far over whatever was saved before: what has no tabs of its own. */
  public void overwrite(
      Permit permit, FormName form, Map<String, String> rest, Optional<DraftText> text) {
    int seen = own(permit, form).map(FormDraft::version).orElse(0);
    keep(permit, form, seen, rest, text);
  }

  private boolean keep(
      Function<Shape<?>, Key> key,
      Permit permit,
      FormName form,
      int seen,
      Map<String, String> rest,
      Optional<DraftText> text) {
    var who = permit.visit().who();
    var place = form.place(who);
    boolean kept =
        keep(
            permit,
            form,
            seen,
            key.apply(FormDraft.Text.SHAPE)
                .seal(FormDraft.Text.SHAPE, place, seen + 1, new FormDraft.Text(rest)));
    if (kept && text.isPresent()) {
      var said = new FormDraft.Text(text.get().boxes());
      var sealed =
          key.apply(FormDraft.Text.ON_CONSENT)
              .seal(FormDraft.Text.ON_CONSENT, place, seen + 1, said);
      texts.put(permit, who, form, seen + 1, text.get(), sealed);
    } else if (kept && seen > 0) {
      texts.remove(permit, who, form);
    }
    return kept;
  }

  private boolean keep(Permit permit, FormName form, int seen, byte[] sealed) {
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
            .param("who", permit.visit().who().value())
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
    remove(permit, permit.visit().who(), form);
  }

  void remove(Permit permit, WorkerId author, FormName form) {
    one("delete from", permit, author, form).update();
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
}

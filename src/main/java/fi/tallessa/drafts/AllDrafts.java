package fi.tallessa.drafts;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.access.Restrictions;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody's drafts, for what is not done by their authors. */
@Repository
public class AllDrafts {

  private static final String OF_FORM = " and draft.form = :form and draft.about = :about";

  private final JdbcClient db;
  private final Vault vault;
  private final DraftRows rows;
  private final DraftTexts texts;
  private final FormDrafts drafts;

  AllDrafts(JdbcClient db, Vault vault, DraftRows rows, DraftTexts texts, FormDrafts drafts) {
    this.db = db;
    this.vault = vault;
    this.rows = rows;
    this.texts = texts;
    this.drafts = drafts;
  }

  /**
   * Those of one form go to another file, sealed with that person's key.
   *
   * @param consent on which what needs one is kept there; without it those words stay nowhere
   */
  public void move(
      Permit from, FormName form, Permit to, FormName there, Optional<ConsentBasis> consent) {
    for (var row : rows.read(from, OF_FORM + DraftRows.LOCKED, params(form))) {
      move(row, rows.open(row, from), to, there, consent);
      drafts.remove(from, row.author(), form);
    }
  }

  /** Whether there is one of a form, whoever's; none is opened. */
  public boolean any(Permit permit, FormName form) {
    return !rows.read(permit, OF_FORM, params(form)).isEmpty();
  }

  /** Whether one of them has words that rest on a consent. */
  public boolean worded(Permit permit, FormName form) {
    return rows.read(permit, OF_FORM, params(form)).stream().anyMatch(row -> row.text() != null);
  }

  private static Map<String, ?> params(FormName form) {
    return Map.of("form", form.code(), "about", form.about());
  }

  private void move(
      DraftRows.Row row,
      FormDraft draft,
      Permit to,
      FormName there,
      Optional<ConsentBasis> consent) {
    var key = vault.open(to);
    var place = there.place(row.author());
    int added =
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
                key.seal(FormDraft.Text.SHAPE, place, 1, new FormDraft.Text(draft.rest())))
            .update();
    if (added == 1 && draft.text().isPresent() && consent.isPresent()) {
      var text = DraftText.on(consent.get(), draft.text().get().boxes());
      var said = new FormDraft.Text(text.boxes());
      var sealed = key.seal(FormDraft.Text.ON_CONSENT, place, 1, said);
      texts.put(to, row.author(), there, 1, text, sealed);
    }
  }

  /** For the person's own copy. */
  List<FormDraft> of(Permit permit) {
    return rows.there(permit).stream().map(row -> rows.open(row, permit)).toList();
  }

  /** Whether one was typed on a day of which nothing was handed over to the visitor. */
  boolean withholds(Permit permit) {
    return db.sql(
            "select exists (select from drafts.form_draft where subject_id = :subject and %s)"
                .formatted(
                    OlderNotes.withheld(
                        "form_draft",
                        "(form_draft.saved_at at time zone 'Europe/Helsinki')::date")))
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("today", permit.visit().today())
        .query(Boolean.class)
        .single();
  }

  /** How many there are, whoever's; none is opened. */
  int count(Permit permit) {
    return db.sql("select count(*) from drafts.form_draft where subject_id = ?")
        .param(permit.subject().value())
        .query(Integer.class)
        .single();
  }

  void erase(Permit permit) {
    db.sql("delete from drafts.form_draft where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  /**
   * Erases what nobody has touched since a day began; needs no key, as nothing is read. Where the
   * data may only be kept nothing goes by mere time (GDPR Art. 18(2)).
   */
  int eraseOlder(LocalDate day) {
    return db.sql(
            "delete from drafts.form_draft where saved_at < :day and not"
                + Restrictions.lasts("form_draft"))
        .param("day", day.atStartOfDay(Visit.ZONE).toOffsetDateTime())
        .update();
  }
}

package fi.tallessa.drafts;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts as their rows hold them. What needs a consent is read only together with it: the same
 * statement asks whether it holds.
 */
@Component
class DraftRows {

  private static final String SOME =
      """
      select draft.worker_id, draft.form, draft.about, draft.version, draft.saved_at, draft.sealed,
        said.item_id, said.consent_number, said.sealed as said
      from drafts.form_draft draft
      left join drafts.form_text said on said.subject_id = draft.subject_id
        and said.worker_id = draft.worker_id and said.form = draft.form
        and said.about = draft.about and said.version = draft.version and {holds}
      where draft.subject_id = :subject
      """;

  private static final String READ =
      SOME.replace("{holds}", OnConsent.holds(FieldGroup.NOTES, "said"));

  private static final String THERE =
      SOME.replace("{holds}", OnConsent.there(FieldGroup.NOTES, "said"));

  /** Whoever else saves it now waits until this is over. */
  static final String LOCKED = " for update of draft";

  private final JdbcClient db;
  private final Vault vault;

  DraftRows(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * Some of a person's.
   *
   * @param which further conditions and the order, with their parameters
   */
  List<Row> read(Permit permit, String which, Map<String, ?> params) {
    return read(READ + which, permit, params);
  }

  /**
   * All of a person's for their own copy, also what lies sealed while the data may only be kept.
   */
  List<Row> there(Permit permit) {
    return read(THERE + " order by draft.saved_at", permit, Map.of());
  }

  private List<Row> read(String sql, Permit permit, Map<String, ?> params) {
    return db.sql(sql)
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .params(params)
        .query(Row::of)
        .list();
  }

  FormDraft open(Row row, Permit permit) {
    var key = vault.open(permit);
    var place = row.form.place(row.author);
    var rest = key.unseal(FormDraft.Text.SHAPE, place, row.version, row.sealed);
    return new FormDraft(row.version, row.savedAt, rest.typed(), row.text(key, place));
  }

  /** One row of each table, and for the second what it is only where a consent holds. */
  record Row(
      WorkerId author,
      FormName form,
      int version,
      Instant savedAt,
      byte[] sealed,
      UUID item,
      int number,
      byte[] text) {

    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          new WorkerId(row.getObject("worker_id", UUID.class)),
          new FormName(row.getString("form"), row.getObject("about", UUID.class)),
          row.getInt("version"),
          row.getObject("saved_at", OffsetDateTime.class).toInstant(),
          row.getBytes("sealed"),
          row.getObject("item_id", UUID.class),
          row.getInt("consent_number"),
          row.getBytes("said"));
    }

    private Optional<DraftText> text(Key key, String place) {
      return Optional.ofNullable(text)
          .map(said -> key.unseal(FormDraft.Text.ON_CONSENT, place, version, said))
          .map(said -> new DraftText(item, number, said.typed()));
    }

    @Override
    public String toString() {
      return "Row";
    }
  }
}

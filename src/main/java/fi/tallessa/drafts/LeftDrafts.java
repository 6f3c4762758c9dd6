package fi.tallessa.drafts;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.holdings.Permit;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What was left of a form by those who may not open the file any more; theirs alone while they may.
 * Words whose consent has ended reach nobody, and older ones only whom they were handed over to.
 */
@Component
public class LeftDrafts {

  private static final String LEFT =
      """
      draft.worker_id <> :who and not (said.worker_id is not null and {withheld})
        and not exists (select from access.designation
          where designation.subject_id = draft.subject_id
            and designation.worker_id = draft.worker_id and ended_at is null
            and :today between from_day and coalesce(until_day, 'infinity'))
        and not exists (select from access.opening
          where opening.subject_id = draft.subject_id
            and opening.worker_id = draft.worker_id and :now < opening.until_at)
      """
          .replace(
              "{withheld}",
              OlderNotes.withheld(
                  "draft", "(draft.saved_at at time zone 'Europe/Helsinki')::date"));

  private static final String OF_FORM = " draft.form = :form and draft.about = :about ";

  private static final String OLDEST_FIRST = " order by draft.saved_at" + DraftRows.LOCKED;

  private final DraftRows rows;

  LeftDrafts(DraftRows rows) {
    this.rows = rows;
  }

  public List<LeftDraft> of(Permit permit, FormName form) {
    return read(permit, "and" + OF_FORM + "and " + LEFT, params(permit, form));
  }

  /** The same, and with it all of another kind whatever each is about, the visitor's own too. */
  public List<LeftDraft> of(Permit permit, FormName form, FormName kind) {
    var params = params(permit, form);
    params.put("kind", kind.code());
    return read(
        permit,
        "and (draft.form = :kind and draft.worker_id = :who or ("
            + OF_FORM
            + "or draft.form = :kind) and "
            + LEFT
            + ")",
        params);
  }

  private static Map<String, Object> params(Permit permit, FormName form) {
    var params = new HashMap<String, Object>();
    params.put("form", form.code());
    params.put("about", form.about());
    params.put("who", permit.visit().who().value());
    params.put("now", permit.visit().when().atOffset(ZoneOffset.UTC));
    return params;
  }

  private List<LeftDraft> read(Permit permit, String which, Map<String, Object> params) {
    return rows.read(permit, which + OLDEST_FIRST, params).stream()
        .map(row -> new LeftDraft(row.author(), row.form(), rows.open(row, permit)))
        .toList();
  }
}

package fi.tallessa.drafts;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What was left of a form by those who may not open the file any more; theirs alone while they may.
 * Words whose consent has ended reach nobody, and older ones only whom they were handed over to.
 */
@Component
public class LeftDrafts {

  private static final String LEFT =
      """
       and draft.form = :form and draft.about = coalesce(cast(:about as uuid), draft.about)
        and draft.worker_id <> :who and not (said.worker_id is not null and {withheld})
        and not exists (select from access.designation
          where designation.subject_id = draft.subject_id
            and designation.worker_id = draft.worker_id and ended_at is null
            and :today between from_day and coalesce(until_day, 'infinity'))
        and not exists (select from access.opening
          where opening.subject_id = draft.subject_id
            and opening.worker_id = draft.worker_id and :now < opening.until_at)
      order by draft.saved_at
      """
              .replace(
                  "{withheld}",
                  OlderNotes.withheld(
                      "draft", "(draft.saved_at at time zone 'Europe/Helsinki')::date"))
          + DraftRows.LOCKED;

  private final DraftRows rows;
  private final FormDrafts drafts;

  LeftDrafts(DraftRows rows, FormDrafts drafts) {
    this.rows = rows;
    this.drafts = drafts;
  }

  public List<LeftDraft> of(Permit permit, FormName form) {
    return of(permit, form.code(), form.about());
  }

  /** Of all forms of a kind, whatever each is about. */
  public List<LeftDraft> ofAll(Permit permit, String code) {
    return of(permit, code, null);
  }

  private List<LeftDraft> of(Permit permit, String code, UUID about) {
    var visit = permit.visit();
    var params = new HashMap<String, Object>();
    params.put("form", code);
    params.put("about", about);
    params.put("who", visit.who().value());
    params.put("now", visit.when().atOffset(ZoneOffset.UTC));
    return rows.read(permit, LEFT, params).stream()
        .map(row -> new LeftDraft(row.author(), row.form(), rows.open(row, permit)))
        .toList();
  }

  /**
   * What somebody left becomes the visitor's own, where they have none.
   *
   * @param as the form in which the visitor goes on with it
   * @param without boxes that are not handed on with it
   * @return false where they have, or nobody left it
   */
  public boolean adopt(
      Permit permit, FormName form, FormName as, WorkerId author, Set<String> without) {
    var found = of(permit, form).stream().filter(one -> one.author().equals(author)).findFirst();
    return found.filter(one -> drafts.goOn(permit, one, as, without)).isPresent();
  }
}

package fi.tallessa.drafts;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What was left of a form by those who may not open the file any more; theirs alone while they may.
 * Words whose consent has ended reach nobody.
 */
@Component
public class LeftDrafts {

  private static final String LEFT =
      """
       and draft.form = :form and draft.about = :about and draft.worker_id <> :who
        and not exists (select from access.designation
          where designation.subject_id = draft.subject_id
            and designation.worker_id = draft.worker_id and ended_at is null
            and :today between from_day and coalesce(until_day, 'infinity'))
        and not exists (select from access.opening
          where opening.subject_id = draft.subject_id
            and opening.worker_id = draft.worker_id and :now < opening.until_at)
      order by draft.saved_at
      """
          + DraftRows.LOCKED;

  private final DraftRows rows;
  private final FormDrafts drafts;

  LeftDrafts(DraftRows rows, FormDrafts drafts) {
    this.rows = rows;
    this.drafts = drafts;
  }

  public List<LeftDraft> of(Permit permit, FormName form) {
    var visit = permit.visit();
    var params =
        Map.of(
            "form", form.code(),
            "about", form.about(),
            "who", visit.who().value(),
            "now", visit.when().atOffset(ZoneOffset.UTC));
    return rows.read(permit, LEFT, params).stream()
        .map(row -> new LeftDraft(row.author(), rows.open(row, permit)))
        .toList();
  }

  /**
   * What somebody left becomes the visitor's own, where they have none.
   *
   * @return false where they have, or nobody left it
   */
  public boolean adopt(Permit permit, FormName form, WorkerId author) {
    var found = of(permit, form).stream().filter(one -> one.author().equals(author)).findFirst();
    if (found.isEmpty()) {
      return false;
    }
    var draft = found.get().draft();
    if (!drafts.keep(permit, form, 0, draft.rest(), draft.text())) {
      return false;
    }
    drafts.remove(permit, author, form);
    return true;
  }
}

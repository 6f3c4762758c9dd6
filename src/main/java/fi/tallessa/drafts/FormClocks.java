package fi.tallessa.drafts;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.Restrictions;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.holdings.DraftClocks;
import org.springframework.stereotype.Component;

/** By when forms go that were typed in and never saved ({@link OldFormDrafts}). */
@Component
class FormClocks implements DraftClocks {

  @Override
  public String select() {
    return """
        select draft.subject_id, draft.worker_id, file.code, 'FORM' as kind,
          (saved_at at time zone 'Europe/Helsinki')::date as since_day,
          (saved_at at time zone 'Europe/Helsinki')::date + (select number
            from association.deadline where deadline = '{limit}' and valid_from <= :today
            order by version desc limit 1) + 1 as goes_on,
          md5(draft.subject_id::text || draft.worker_id || form || about) as mark
        from drafts.form_draft draft join access.file on file.subject_id = draft.subject_id
        {asleep}
        where {overseen} and not {barred} and not {kept}
        """
        .replace("{limit}", Deadline.FORM_DRAFT.code())
        .replace("{asleep}", Oversight.asleep("file"))
        .replace("{overseen}", Oversight.holds("file"))
        .replace("{barred}", Barred.holds("file", ":who"))
        .replace("{kept}", Restrictions.holds("file"));
  }
}

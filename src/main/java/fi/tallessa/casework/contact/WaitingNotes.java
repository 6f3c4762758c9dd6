package fi.tallessa.casework.contact;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.OnConsent;

/**
 * Which notes wait for somebody to say whether they are needed still, in SQL, for lists that open
 * none of them: the contact was longer ago than the time that is set, and nobody has said since
 * that it stays longer. What sleeps, or has lost its consent, waits for nobody.
 */
public final class WaitingNotes {

  /** On which day a note is older than the time that is set, which lasts to its last day. */
  private static final String FROM =
      """
      ((contact.on_day + (select case unit when 'DAYS' then make_interval(days => number)
          else make_interval(months => number) end
        from association.deadline
        where deadline = 'need' and valid_from <= :today
        order by version desc limit 1))::date + 1)
      """;

  private static final String NOTES =
      """
      select contact.subject_id, contact.id, contact.on_day,
        coalesce(looked.look_on, {from}) as waits_from
      from casework.note
      join casework.contact on contact.subject_id = note.subject_id and contact.id = note.id
      left join casework.need_look looked
        on looked.subject_id = note.subject_id and looked.contact_id = note.id
      where not exists (select from casework.cancellation
          where cancellation.subject_id = contact.subject_id
            and cancellation.contact_id = contact.id)
        and {holds} and
      """
              .replace("{from}", FROM)
              .replace("{holds}", OnConsent.holds(FieldGroup.NOTES, "note"))
          + WorkRests.of("contact");

  /** Whether they wait or not. */
  static final String OLD = NOTES + " and " + FROM + " <= :today";

  /** A select of {@code subject_id}, {@code id}, {@code on_day}, {@code waits_from}. */
  public static final String ALL = NOTES + " and coalesce(looked.look_on, " + FROM + ") <= :today";

  /** The same of those the visitor may read: older notes only as far as they were handed over. */
  public static final String FOR_ME = ALL + " and not " + OlderNotes.withheld("contact");

  private WaitingNotes() {}
}

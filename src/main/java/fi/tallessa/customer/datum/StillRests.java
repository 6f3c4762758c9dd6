package fi.tallessa.customer.datum;

import fi.tallessa.access.PartRestrictions;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.OnConsent;

/**
 * The end of every statement that reads or writes data of customers (S2): what rests on a consent
 * that does not hold is in no answer, whoever asks and for whatever, from the request after it
 * ended.
 */
public final class StillRests {

  private static final String ON_CONSENT =
      """
      select from customer.basis rests
      where rests.subject_id = datum.subject_id and rests.field_group = datum.field_group
        and rests.purpose = 'CUSTOMER_WORK' and rests.item_id is not null
        and not exists (select from customer.basis later
          where later.subject_id = rests.subject_id and later.field_group = rests.field_group
            and later.purpose = rests.purpose and later.version > rests.version)
      """;

  /** On a day, the parameter {@code today}; it may be what may only be kept ({@link #FROZEN}). */
  public static final String TODAY =
      " and not exists ("
          + ON_CONSENT
          + " and not"
          + OnConsent.stands(FieldGroup.CONTACT, "rests")
          + ") ";

  /**
   * What a field says rests on a consent of which all may only be kept. How they are reached
   * without danger is never shut away: meetings and calls go on (D12).
   */
  private static final String CONSENT_KEPT =
      " (datum.field <> 'safe-way' and exists ("
          + ON_CONSENT
          + " and"
          + OnConsent.onlyKept("rests")
          + ")) ";

  /**
   * What a field says may only be kept (GDPR Art. 18): the field is frozen, or what its consent
   * carries.
   */
  static final String FROZEN =
      "(" + PartRestrictions.lasts("datum", "datum.field") + " or" + CONSENT_KEPT + ")";

  /** The same of a row that says by when a version has to be confirmed. */
  public static String keptUnconfirmed(String row) {
    return """
        exists (select from customer.datum
          where datum.subject_id = {row}.subject_id and datum.field = {row}.field
            and datum.version = {row}.version and {frozen})
        """
        .replace("{row}", row)
        .replace("{frozen}", FROZEN);
  }

  /**
   * By day 60 (D13) what nobody has confirmed is in no answer, whether the night has come or not;
   * what may only be kept stays, as nobody is asked about it. What would be worked out from it is
   * in: else it were forgotten that it has to go.
   */
  static final String NOT_DUE =
      """
       and not exists (select from customer.unverified unconfirmed
         where unconfirmed.subject_id = datum.subject_id and unconfirmed.field = datum.field
           and unconfirmed.version = datum.version and unconfirmed.due_on <= :today
         and not {kept})
      """
          .replace("{kept}", FROZEN);

  static final String PUT_RIGHT =
      """
      exists (select from customer.rectified since
         where since.subject_id = datum.subject_id and since.field = datum.field
           and datum.at < since.right_at)
      """;

  /** What a field said before it was put right is kept apart, and holds for nobody (Art. 16). */
  private static final String NOT_APART = " and not " + PUT_RIGHT;

  /** That alone: for whoever decides on what people ask. */
  static final String APART = TODAY + NOT_DUE + " and " + PUT_RIGHT;

  /** What a field says may not only be kept: else nobody is asked about it. */
  private static final String NOT_FROZEN = " and not " + FROZEN;

  /** What may be shown on a day, the parameter {@code today}. */
  public static final String SHOWN = TODAY + NOT_DUE + NOT_APART;

  /** The same, of what may be asked about. */
  public static final String USED = SHOWN + NOT_FROZEN;

  /** What the person's own copy tells of: also what sleeps, or lies sealed (Art. 15). */
  static final String KEPT =
      " and not exists ("
          + ON_CONSENT
          + " and not"
          + OnConsent.there(FieldGroup.CONTACT, "rests")
          + ") "
          + NOT_DUE;

  /** On interest: a consent may end on any day, and what is found by lies in memory for many. */
  private static final String WITHOUT_CONSENT = " and not exists (" + ON_CONSENT + ") ";

  /** What somebody may be found by, read on a day. */
  static final String FOUND_BY = WITHOUT_CONSENT + NOT_DUE + NOT_APART;

  /** And something is there to rest on at all: before it nothing is kept. */
  static final String ON_SOMETHING =
      """
       and (exists (select from customer.basis one where one.subject_id = datum.subject_id
             and one.field_group = datum.field_group)
         or exists (select from customer.relationship opened
             where opened.subject_id = datum.subject_id))
      """;

  private StillRests() {}
}

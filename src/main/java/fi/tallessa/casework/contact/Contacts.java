package fi.tallessa.casework.contact;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.casework.countersign.InternEntries;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Contacts, and beside each what was said in it while its consent holds: asked in the same
 * statement, so that what was taken back is in no page from the next request on, and the row stays.
 */
@Repository
public class Contacts {

  private static final String STANDS =
      """
      where contact.subject_id = :subject
        and not exists (select from casework.cancellation
          where cancellation.subject_id = contact.subject_id
            and cancellation.contact_id = contact.id)
        and
      """
          + WorkRests.of("contact");

  private static final String ROWS =
      "select contact.id, contact.version, contact.sealed from casework.contact " + STANDS;

  private static final String WHOLE =
      """
      select contact.subject_id, contact.id, contact.version, contact.line, contact.sealed,
        {withheld} and note.id is not null as withheld, {waits} as waits,
        case when {withheld} then 0 else note.version end as note_version,
        case when {withheld} then null else note.sealed end as note
      from casework.contact
      left join casework.note on note.subject_id = contact.subject_id and note.id = contact.id
        and {holds}
      """
              .replace("{waits}", InternEntries.waits("contact"))
          + STANDS;

  private static final String HOLDS = OnConsent.holds(FieldGroup.NOTES, "note");

  /** What the visitor may read: older notes only as far as they were handed over. */
  private static final String READ =
      WHOLE.replace("{withheld}", OlderNotes.withheld("contact")).replace("{holds}", HOLDS);

  private static final String EVERYBODYS = WHOLE.replace("{withheld}", "false");

  /** All there is, whoever may read it, for what is only written anew. */
  private static final String ALL = EVERYBODYS.replace("{holds}", HOLDS);

  /** The same for the person's own copy: also what sleeps since the work has ended. */
  private static final String KEPT =
      EVERYBODYS.replace(
          "{holds}", "(" + HOLDS + "or" + OnConsent.sleeps(FieldGroup.NOTES, "note") + ")");

  private static final String NEWEST_FIRST = " order by contact.on_day desc, contact.line desc";

  private static final String PAGE =
      """
      and (contact.on_day, contact.line) < (:day, :line)
        and (cast(:worker as uuid) is null or contact.worker_id = cast(:worker as uuid))
      """
          + NEWEST_FIRST;

  private final JdbcClient db;
  private final Vault vault;

  Contacts(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The id of what a form writes into a file: each time the same, and another in each file. */
  UUID id(Permit permit, UUID form) {
    return key(permit).id("casework.contact/" + form);
  }

  /**
   * The newest, from a place on.
   *
   * @param worker whose, or everybody's
   */
  public List<KeptContact> newest(
      Permit permit, Optional<Place> before, Optional<WorkerId> worker, int most) {
    return opened(
        permit,
        from(before, worker, asked(READ + PAGE + " limit :most", permit)).param("most", most));
  }

  /**
   * The same of those that a question about their seals says yes to: their rows are opened, and
   * then what was said in those that are shown.
   */
  public List<KeptContact> newest(
      Permit permit,
      Optional<Place> before,
      Optional<WorkerId> worker,
      BiPredicate<UUID, Contact> asked,
      int most) {
    var key = key(permit);
    var ids =
        from(before, worker, asked(ROWS + PAGE, permit))
            .query(
                (row, n) -> {
                  var id = row.getObject("id", UUID.class);
                  var contact =
                      key.unseal(Contact.SHAPE, id, row.getInt("version"), row.getBytes("sealed"));
                  return asked.test(id, contact) ? id : null;
                })
            .list()
            .stream()
            .filter(Objects::nonNull)
            .limit(most)
            .toArray(UUID[]::new);
    var some = asked(READ + " and contact.id = any (:ids)" + NEWEST_FIRST, permit);
    return ids.length == 0 ? List.of() : opened(permit, some.param("ids", ids));
  }

  /** Whose contacts there are. */
  public List<WorkerId> workers(Permit permit) {
    return asked(
            "select distinct worker_id from casework.contact where subject_id = :subject", permit)
        .query((row, n) -> new WorkerId(row.getObject("worker_id", UUID.class)))
        .list();
  }

  private static JdbcClient.StatementSpec from(
      Optional<Place> before, Optional<WorkerId> worker, JdbcClient.StatementSpec asked) {
    var place = before.orElse(Place.FIRST);
    return asked
        .param("day", place.day())
        .param("line", place.line())
        .param("worker", worker.map(WorkerId::value).orElse(null), Types.OTHER);
  }

  /** All of them, the newest first, for what can be seen only in their seals. */
  public List<KeptContact> all(Permit permit) {
    return opened(permit, asked(ALL + NEWEST_FIRST, permit));
  }

  /** The same for the person's own copy, with what sleeps since the work has ended (Art. 15). */
  List<KeptContact> kept(Permit permit) {
    return opened(permit, asked(KEPT + NEWEST_FIRST, permit));
  }

  /**
   * One of them; empty for what is not there, was taken back, or holds words that were not handed
   * over to the visitor: nobody puts right or moves what they may not read.
   */
  public Optional<KeptContact> one(Permit permit, UUID id) {
    return one(READ, permit, id).filter(kept -> !kept.withheld());
  }

  /**
   * The same, for whoever changes it or types into it: until this is over nobody else moves it
   * away, takes it back or puts it right.
   */
  Optional<KeptContact> held(Permit permit, UUID id) {
    return hold(permit, id, "") ? one(permit, id) : Optional.empty();
  }

  /** The same, where nobody else holds it: whoever holds another file's waits for none of these. */
  Optional<KeptContact> heldAtOnce(Permit permit, UUID id) {
    return hold(permit, id, " skip locked") ? one(permit, id) : Optional.empty();
  }

  private boolean hold(Permit permit, UUID id, String waiting) {
    return asked(
            "select from casework.contact where subject_id = :subject and id = :id for update"
                + waiting,
            permit)
        .param("id", id)
        .query((row, n) -> true)
        .optional()
        .isPresent();
  }

  /** One that the visitor has just written here, whatever was handed over to them. */
  Optional<KeptContact> moved(Permit permit, UUID id) {
    return one(ALL, permit, id);
  }

  private Optional<KeptContact> one(String read, Permit permit, UUID id) {
    return opened(permit, asked(read + " and contact.id = :id", permit).param("id", id)).stream()
        .findFirst();
  }

  /** Whether it was taken back or moved away. */
  boolean gone(Permit permit, UUID id) {
    return asked(
            """
            select from casework.cancellation where subject_id = :subject and contact_id = :id
            union all
            select from casework.moving where subject_id = :subject and contact_id = :id
            """,
            permit)
        .param("id", id)
        .query((row, n) -> true)
        .optional()
        .isPresent();
  }

  /** Whether it was written, taken back, moved away or not. */
  boolean written(Permit permit, UUID id) {
    return asked(
            """
            select from casework.contact where subject_id = :subject and id = :id
            union all
            select from casework.moving where subject_id = :subject and contact_id = :id
            """,
            permit)
        .param("id", id)
        .query((row, n) -> true)
        .optional()
        .isPresent();
  }

  /**
   * In whose files the visitor wrote the same meeting in the same save, of those whose files open
   * to them; the log knows the moment. Of a roll call nobody: its rows are put right one by one.
   */
  List<SubjectId> besides(Permit permit, KeptContact kept, Collection<SubjectId> openable) {
    return asked(
            """
            select contact.subject_id from casework.contact
            join audit.access_log look on look.line = contact.line and look.worker_id = :who
            where contact.subject_id = any (:openable) and contact.subject_id <> :subject
              and contact.worker_id = :who and contact.on_day = :day
              and look.at = (select at from audit.access_log where line = :line)
              and not exists (select from casework.cancellation
                where cancellation.subject_id = contact.subject_id
                  and cancellation.contact_id = contact.id)
              and not exists (select from casework.group_session where id = :encounter)
            """,
            permit)
        .param("openable", openable.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("day", kept.contact().on())
        .param("line", kept.line())
        .param("encounter", kept.contact().encounter())
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Every version of one, the newest first, without what was said in it. */
  List<Contact> history(Permit permit, UUID id) {
    var key = key(permit);
    return asked(
            """
            select version, sealed from casework.contact_past
            where subject_id = :subject and id = :id
            union all
            select version, sealed from casework.contact where subject_id = :subject and id = :id
            order by version desc
            """,
            permit)
        .param("id", id)
        .query(
            (row, n) ->
                key.unseal(Contact.SHAPE, id, row.getInt("version"), row.getBytes("sealed")))
        .list();
  }

  private List<KeptContact> opened(Permit permit, JdbcClient.StatementSpec asked) {
    var key = key(permit);
    return asked.query(KeptContact.Sealed::of).list().stream().map(row -> row.open(key)).toList();
  }

  private Key key(Permit permit) {
    return vault.open(permit);
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    var asked = db.sql(sql).param("subject", permit.subject().value());
    if (sql.contains(":who")) {
      asked = asked.param("who", permit.visit().who().value());
    }
    return sql.contains(":today") ? asked.param("today", permit.visit().today()) : asked;
  }
}

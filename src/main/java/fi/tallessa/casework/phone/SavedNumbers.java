package fi.tallessa.casework.phone;

import fi.tallessa.access.Barred;
import fi.tallessa.customer.basis.LostConsent;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose numbers are saved in which phones. When no relationship of a customer goes on, or the
 * consent on which their contact information rested has ended, whoever holds the phone is asked to
 * remove the number; nothing waits for that (S14, S28, D4).
 */
@Repository
class SavedNumbers {

  /** No relationship goes on, and nobody is on their way to one. */
  private static final String OVER =
      """
      not exists (select from customer.intake where intake.subject_id = saved_number.subject_id
          and state not in ('BEGUN', 'DECLINED'))
        and not exists (select from customer.relationship
        where relationship.subject_id = saved_number.subject_id
          and not exists (select from customer.relationship_end ended
            where ended.subject_id = relationship.subject_id and ended.id = relationship.id
              and ended.ended_on <= :today))
      """;

  private static final String LOST = LostConsent.of(FieldGroup.CONTACT, "saved_number");

  /** The holder knows nothing of that file any more, as if its code were nobody's (K15). */
  private static final String UNKNOWN =
      " exists (select from casework.phone held where held.id = saved_number.phone_id and "
          + Barred.holds("saved_number", "held.holder_id")
          + ") ";

  private static final String DUE = " (" + OVER + " or " + LOST + " or " + UNKNOWN + ") ";

  /** In SQL: a phone's id for each number that is to be removed, also of who was erased. */
  static final String OPEN =
      "select phone_id from casework.saved_number where "
          + DUE
          + " union all select phone_id from casework.phone_remainder where done_at is null";

  private final JdbcClient db;

  SavedNumbers(JdbcClient db) {
    this.db = db;
  }

  /** Those in a phone, what is to be removed first. */
  List<SavedNumber> in(Phone phone, LocalDate today) {
    return db.sql(
            "select subject_id, phone_id, code, saved_on, "
                + "("
                + OVER
                + ") as over, "
                + LOST
                + """
                 as lost from casework.saved_number join access.file using (subject_id)
                where phone_id = :phone and not\
                """
                + UNKNOWN
                + "order by"
                + DUE
                + "desc, code")
        .param("today", today)
        .param("phone", phone.id())
        .query(SavedNumbers::saved)
        .list();
  }

  /** How many are to be removed from each, those of people who were erased too. */
  Map<UUID, Integer> due(Collection<Phone> phones, LocalDate today) {
    var due = new HashMap<UUID, Integer>();
    db.sql(
            "select phone_id, count(*) from ("
                + OPEN
                + ") open where phone_id = any (:phones) group by phone_id")
        .param("today", today)
        .param("phones", phones.stream().map(Phone::id).toArray(UUID[]::new))
        .query(
            row -> {
              due.put(row.getObject(1, UUID.class), row.getInt(2));
            });
    return due;
  }

  /** Saving what is saved changes nothing, nor does it where the work rests on nothing (S2). */
  void save(Permit permit, Phone phone) {
    db.sql(
            """
            insert into casework.saved_number
              (subject_id, phone_id, saved_on, worker_id, basis_version)
            select subject_id, :phone, :today, :who, {held}
            from (values (cast(:subject as uuid))) as about (subject_id)
            where {rests} on conflict do nothing
            """
                .replace("{held}", LostConsent.held(FieldGroup.CONTACT, "about"))
                .replace("{rests}", WorkRests.of("about")))
        .param("subject", permit.subject().value())
        .param("phone", phone.id())
        .param("today", permit.visit().today())
        .param("who", permit.visit().who().value())
        .update();
  }

  void removed(SavedNumber number) {
    db.sql("delete from casework.saved_number where subject_id = ? and phone_id = ?")
        .params(number.subject().value(), number.phone())
        .update();
  }

  /** How many numbers are still in a phone whose code says nothing to its holder any more. */
  int remainders(Phone phone) {
    return db.sql(
            """
            select (select count(*) from casework.phone_remainder
                where phone_id = :phone and done_at is null)
              + (select count(*) from casework.saved_number where phone_id = :phone and\
            """
                + UNKNOWN
                + ")")
        .param("phone", phone.id())
        .query(Integer.class)
        .single();
  }

  /** Of those who were erased. */
  int erased(Phone phone) {
    return db.sql(
            "select count(*) from casework.phone_remainder where phone_id = ? and done_at is null")
        .param(phone.id())
        .query(Integer.class)
        .single();
  }

  /** Whose numbers are in a phone, also of whom its holder knows nothing. */
  List<SubjectId> whose(Phone phone) {
    return db.sql("select subject_id from casework.saved_number where phone_id = ?")
        .param(phone.id())
        .query(SavedNumbers::subject)
        .list();
  }

  /** Whose were in it, of those whose codes say nothing to its holder: removed from there. */
  List<SubjectId> settled(Phone phone, Visit visit) {
    erasedDone(phone, visit);
    return db.sql(
            "delete from casework.saved_number where phone_id = ? and"
                + UNKNOWN
                + "returning subject_id")
        .param(phone.id())
        .query(SavedNumbers::subject)
        .list();
  }

  /** Nobody can remove them any more. */
  void outOfReach(Phone phone, Visit visit) {
    erasedDone(phone, visit);
    db.sql("delete from casework.saved_number where phone_id = ?").param(phone.id()).update();
  }

  private void erasedDone(Phone phone, Visit visit) {
    db.sql(
            """
            update casework.phone_remainder set done_at = ?, done_by = ?
            where phone_id = ? and done_at is null
            """)
        .params(visit.when().atOffset(ZoneOffset.UTC), visit.who().value(), phone.id())
        .update();
  }

  private static SubjectId subject(ResultSet row, int n) throws SQLException {
    return new SubjectId(row.getObject("subject_id", UUID.class));
  }

  /** In which phones somebody's number is, by the number of the phone. */
  List<Copied> of(Permit permit) {
    return db.sql(
            """
            select phone.id, number, holder_id, saved_on from casework.saved_number
            join casework.phone on phone.id = phone_id where subject_id = ? order by number
            """)
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new Copied(
                    row.getObject("id", UUID.class),
                    row.getInt("number"),
                    new WorkerId(row.getObject("holder_id", UUID.class)),
                    row.getObject("saved_on", LocalDate.class)))
        .list();
  }

  /**
   * @param phone the number on its back
   */
  record Copied(UUID id, int phone, WorkerId holder, LocalDate savedOn) {}

  /** In SQL: whether somebody's number is in a phone. */
  static String left(String row) {
    return "exists (select from casework.saved_number where saved_number.subject_id = "
        + row
        + ".subject_id)";
  }

  /** What is not removed yet stays to be done, with the phone's number and nobody's name. */
  void erase(Permit permit) {
    db.sql(
            """
            with gone as (
              delete from casework.saved_number where subject_id = ? returning phone_id)
            insert into casework.phone_remainder (id, phone_id, erased_on)
            select gen_random_uuid(), phone_id, ? from gone
            """)
        .params(permit.subject().value(), permit.visit().today())
        .update();
  }

  private static SavedNumber saved(ResultSet row, int n) throws SQLException {
    return new SavedNumber(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        row.getObject("phone_id", UUID.class),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getObject("saved_on", LocalDate.class),
        row.getBoolean("over"),
        row.getBoolean("lost"));
  }
}

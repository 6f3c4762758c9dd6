package fi.tallessa.casework.group;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.MayUndo;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to which group, and who did until they were taken out: ids alone. */
@Repository
class GroupMembers {

  private final JdbcClient db;

  GroupMembers(JdbcClient db) {
    this.db = db;
  }

  /** Everybody in it; whom of them a visitor may see, the door says. */
  Map<SubjectId, Code> of(UUID group) {
    return db
        .sql(
            """
            select member.subject_id, code from casework.group_member member
            join access.file on file.subject_id = member.subject_id
            where group_id = ? and left_at is null
            """)
        .param(group)
        .query(
            (row, n) ->
                Map.entry(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    Code.parse(row.getString("code")).orElseThrow()))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Being there already changes nothing; nor does it where the work rests on nothing (S2). */
  void join(Permit permit, UUID group) {
    db.sql(
            """
            insert into casework.group_member (subject_id, group_id, number, from_day, worker_id)
            select subject_id, :group, 1 + coalesce((select max(number)
                from casework.group_member before where before.subject_id = about.subject_id
                  and before.group_id = :group), 0), :today, :who
            from (values (cast(:subject as uuid))) as about (subject_id)
            where {rests} on conflict do nothing
            """
                .replace("{rests}", WorkRests.of("about")))
        .param("subject", permit.subject().value())
        .param("group", group)
        .param("today", permit.visit().today())
        .param("who", permit.visit().who().value())
        .update();
  }

  /** That they belonged to it stays as a row. */
  boolean leave(Permit permit, UUID group) {
    return db.sql(
                """
                update casework.group_member set left_at = ?, left_by = ?
                where subject_id = ? and group_id = ? and left_at is null
                """)
            .params(
                permit.visit().when().atOffset(ZoneOffset.UTC),
                permit.visit().who().value(),
                permit.subject().value(),
                group)
            .update()
        == 1;
  }

  /**
   * Whether the visitor took whoever is called so out at this moment, and may take that back. Ids
   * alone, so no line in the log.
   */
  boolean justLeft(Code code, UUID group, Visit visit) {
    return stay(
            """
            select exists (select from casework.group_member
              where subject_id = (select subject_id from access.file where code = :code)
                and {just left})
            """,
            group,
            visit)
        .param("code", code.value())
        .query(Boolean.class)
        .single();
  }

  /** They were taken out by a slip of the hand, and belong to it as before. */
  boolean stay(Permit permit, UUID group) {
    var stays =
        stay(
                """
                update casework.group_member set left_at = null, left_by = null
                where subject_id = :subject and {just left}
                """,
                group,
                permit.visit())
            .param("subject", permit.subject().value());
    try {
      return stays.update() == 1;
    } catch (DuplicateKeyException joined) {
      // Somebody let them join anew at the same moment: tried anew, that is what stands.
      Overtaken.unless(false);
      return false;
    }
  }

  private JdbcClient.StatementSpec stay(String sql, UUID group, Visit visit) {
    var justLeft =
        """
        group_id = :group and left_by = :who and left_at > :since
          and number = (select max(number) from casework.group_member newest
            where newest.subject_id = group_member.subject_id
              and newest.group_id = group_member.group_id)
          and {rests}
        """
            .replace("{rests}", WorkRests.of("group_member"));
    return db.sql(sql.replace("{just left}", justLeft))
        .param("group", group)
        .param("who", visit.who().value())
        .param("since", visit.when().minus(MayUndo.AT_ONCE).atOffset(ZoneOffset.UTC));
  }

  /**
   * A group somebody belongs to or belonged to.
   *
   * @param left the day they were taken out; null while they belong to it
   */
  record Membership(UUID group, LocalDate from, LocalDate left) {}

  /** Those they belong to. */
  List<Membership> of(Permit permit) {
    return all(permit).stream().filter(one -> one.left() == null).toList();
  }

  /** Those they belonged to as well. */
  List<Membership> all(Permit permit) {
    return db.sql(
            """
            select group_id, from_day, left_at from casework.group_member
            where subject_id = ? order by from_day, group_id, number
            """)
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new Membership(
                    row.getObject("group_id", UUID.class),
                    row.getObject("from_day", LocalDate.class),
                    Optional.ofNullable(row.getObject("left_at", OffsetDateTime.class))
                        .map(at -> at.atZoneSameInstant(Visit.ZONE).toLocalDate())
                        .orElse(null)))
        .list();
  }

  void erase(Permit permit) {
    db.sql("delete from casework.group_member where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}

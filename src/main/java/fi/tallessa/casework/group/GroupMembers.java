package fi.tallessa.casework.group;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to which group: ids alone. */
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
            join access.file on file.subject_id = member.subject_id where group_id = ?
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
            insert into casework.group_member (subject_id, group_id, from_day, worker_id)
            select subject_id, :group, :today, :who
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

  boolean leave(Permit permit, UUID group) {
    return db.sql("delete from casework.group_member where subject_id = ? and group_id = ?")
            .params(permit.subject().value(), group)
            .update()
        == 1;
  }

  /** A group somebody belongs to, and since when. */
  record Membership(UUID group, LocalDate from) {}

  List<Membership> of(Permit permit) {
    return db.sql(
            "select group_id, from_day from casework.group_member where subject_id = ? order by 2, 1")
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new Membership(
                    row.getObject("group_id", UUID.class),
                    row.getObject("from_day", LocalDate.class)))
        .list();
  }

  void erase(Permit permit) {
    db.sql("delete from casework.group_member where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}

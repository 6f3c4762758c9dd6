package fi.tallessa.access;

import fi.tallessa.holdings.Asked;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a worker stands to files: the facts that the rule of the door asks for. */
@Repository
class Standings {

  /**
   * One row a file: the facts the rule of the door asks for, at the moment of the visit. Whoever
   * has left, or has a role that never opens a person (S25), stands nowhere; nor does whoever has a
   * conflict of interest, and a manager who has one answers for nothing there (K15).
   */
  private static final String STANDING =
      """
      select file.subject_id, file.code,
        me.role is not null and asleep.from_at is null and exists (select from access.designation own
          where own.subject_id = file.subject_id and own.worker_id = me.id and own.ended_at is null
            and :today between own.from_day and coalesce(own.until_day, 'infinity')) as designated,
        me.role is not null and asleep.from_at is null and {health} as health,
        {learning} as intern,
        me.role is not distinct from 'MANAGER' and {leads} as leads,
        me.role is not distinct from 'MANAGER' and {unattended} as unattended,
        exists (select from access.opening
          where opening.subject_id = file.subject_id and opening.worker_id = :who
            and opening.from_at <= :now and :now < opening.until_at) as gave_reason,
        {frozen} and not {protecting} as frozen, {closed} as closed,
        asleep.from_at is not null as dormant,
        {masked} as masked, {unmasked} as unmasked,
        me.role is not null and asleep.from_at is null and {emergency} as emergency,
        {asked} and not {own_barred} as asked, {protecting_said} as protecting
      from access.file
      {asleep}
      left join staff.worker me on me.id = :who and me.role in ('WORKER', 'MANAGER')
        and :today <= coalesce(me.left_on, 'infinity') and not {barred}
      """
          .replace("{leads}", Oversight.leads("file"))
          .replace("{unattended}", Oversight.unattended("file"))
          .replace("{asleep}", Oversight.asleep("file"))
          .replace("{barred}", Barred.holds("file", "me.id"))
          .replace("{learning}", Learning.holds("file", "me.id"))
          .replace("{health}", HealthRights.holds("file"))
          .replace("{frozen}", Restrictions.holds("file"))
          .replace("{protecting}", ProtectingOpenings.lasts("file"))
          .replace("{protecting_said}", ProtectingOpenings.said("file"))
          .replace("{closed}", Closures.holds("file"))
          .replace("{masked}", Protections.holds("file"))
          .replace("{unmasked}", Unmaskings.lasts("file"))
          .replace("{emergency}", Emergencies.lasts("file"))
          .replace("{own_barred}", Barred.holds("file", ":who"));

  private final JdbcClient db;
  private final String standing;

  Standings(JdbcClient db, List<Asked> asked) {
    this.db = db;
    this.standing =
        STANDING.replace(
            "{asked}",
            asked.stream()
                .map(one -> one.falls("file"))
                .collect(Collectors.joining(" or ", "(false or ", ")")));
  }

  /**
   * @param toProtect whether what is open to protect the child is read then
   */
  Optional<Standing> of(Code code, boolean toProtect, Visit visit) {
    return asked(standing + "where file.code = :code", visit)
        .param("code", code.value())
        .param("protects", toProtect)
        .query(Standings::standing)
        .optional();
  }

  List<Standing> of(Collection<SubjectId> subjects, Visit visit) {
    return asked(standing + "where file.subject_id = any (:subjects)", visit)
        .param("subjects", subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("protects", false)
        .query(Standings::standing)
        .list();
  }

  /**
   * The same statement about each who works here, for one file: what the door would say to them
   * now.
   *
   * @param more columns beside a standing, of {@code person} and {@code file}
   */
  String ofEverybody(String more) {
    return standing
            .replace(
                "select file.subject_id,",
                "select person.id, person.role, " + more + ", file.subject_id,")
            .replace("from access.file\n", "from staff.worker person cross join access.file\n")
            .replace(":who", "person.id")
        + """
        where file.subject_id = :subject
          and :today between person.joined_on and coalesce(person.left_on, 'infinity')
        """;
  }

  /** Whose files open to the visitor without a reason: ids only. */
  Set<SubjectId> openable(Visit visit) {
    return new HashSet<>(
        asked(
                """
                select own.subject_id from access.designation own
                join staff.worker me on me.id = own.worker_id and me.role in ('WORKER', 'MANAGER')
                  and :today <= coalesce(me.left_on, 'infinity')
                where own.worker_id = :who and own.ended_at is null
                  and :today between own.from_day and coalesce(own.until_day, 'infinity')
                  and not {frozen} and not {closed} and not {barred}
                  and not exists (select from access.dormancy
                    where dormancy.subject_id = own.subject_id and dormancy.until_at is null)
                """
                    .replace("{frozen}", Restrictions.holds("own"))
                    .replace("{closed}", Closures.holds("own"))
                    .replace("{barred}", Barred.holds("own", "own.worker_id")),
                visit)
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list());
  }

  private JdbcClient.StatementSpec asked(String sql, Visit visit) {
    return db.sql(sql)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC));
  }

  static Standing standing(ResultSet row, int n) throws SQLException {
    return new Standing(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getBoolean("designated"),
        row.getBoolean("health"),
        row.getBoolean("intern"),
        row.getBoolean("leads"),
        row.getBoolean("unattended"),
        row.getBoolean("gave_reason"),
        row.getBoolean("frozen"),
        row.getBoolean("closed"),
        row.getBoolean("dormant"),
        row.getBoolean("masked"),
        row.getBoolean("unmasked"),
        row.getBoolean("emergency"),
        row.getBoolean("asked"));
  }
}

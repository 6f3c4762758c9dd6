package fi.tallessa.access;

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
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files, and how a worker stands to them. */
@Repository
class Files {

  /** One row a file: the facts the rule of the door asks for, at the moment of the visit. */
  private static final String STANDING =
      """
      select file.subject_id, file.code,
        exists (select from access.designation own
          where own.subject_id = file.subject_id and own.worker_id = :who and own.ended_at is null
            and :today between own.from_day and coalesce(own.until_day, 'infinity')) as designated,
        exists (select from access.designation theirs
          join staff.leadership on leadership.worker_id = theirs.worker_id and leadership.manager_id = :who
            and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')
          where theirs.subject_id = file.subject_id and theirs.ended_at is null
            and :today between theirs.from_day and coalesce(theirs.until_day, 'infinity')) as leads,
        exists (select from access.opening
          where opening.subject_id = file.subject_id and opening.worker_id = :who
            and opening.from_at <= :now and :now < opening.until_at) as gave_reason,
        exists (select from access.restriction
          where restriction.subject_id = file.subject_id and restriction.from_at <= :now
            and (restriction.until_at is null or :now < restriction.until_at)) as frozen
      from access.file
      """;

  /**
   * With thousands of files out of hundreds of thousands of codes, a tenth draw is already rare.
   */
  private static final int DRAWS = 100;

  private final JdbcClient db;

  Files(JdbcClient db) {
    this.db = db;
  }

  Optional<Standing> standing(Code code, Visit visit) {
    return asked(STANDING + "where file.code = :code", visit)
        .param("code", code.value())
        .query(Files::standing)
        .optional();
  }

  List<Standing> standings(Collection<SubjectId> subjects, Visit visit) {
    return asked(STANDING + "where file.subject_id = any (:subjects)", visit)
        .param("subjects", subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
        .query(Files::standing)
        .list();
  }

  Set<SubjectId> openable(Visit visit) {
    return new HashSet<>(
        db.sql(
                """
                select subject_id from access.designation own
                where own.worker_id = :who and own.ended_at is null
                  and :today between own.from_day and coalesce(own.until_day, 'infinity')
                  and not exists (select from access.restriction
                    where restriction.subject_id = own.subject_id and restriction.until_at is null)
                """)
            .param("who", visit.who().value())
            .param("today", visit.today())
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list());
  }

  /** Draws codes until one is free; the database decides, so two registrations never share one. */
  Code open(SubjectId subject, Supplier<Code> codes, Visit visit) {
    for (int draw = 0; draw < DRAWS; draw++) {
      var code = codes.get();
      int opened =
          db.sql(
                  """
                  insert into access.file (subject_id, code, opened_at) values (?, ?, ?)
                  on conflict (code) do nothing
                  """)
              .params(subject.value(), code.value(), visit.when().atOffset(ZoneOffset.UTC))
              .update();
      if (opened == 1) {
        return code;
      }
    }
    throw new IllegalStateException("no free code in " + DRAWS + " draws");
  }

  private JdbcClient.StatementSpec asked(String sql, Visit visit) {
    return db.sql(sql)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC));
  }

  private static Standing standing(ResultSet row, int n) throws SQLException {
    return new Standing(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getBoolean("designated"),
        row.getBoolean("leads"),
        row.getBoolean("gave_reason"),
        row.getBoolean("frozen"));
  }
}

package fi.tallessa.staff.member;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Person;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who works here, is to, or did. Names are sealed, so a list is put in order here. */
@Repository
public class Members {

  private static final String MEMBER =
      """
      select worker.id, worker.role, joined_on, worker.version, worker.sealed,
        coalesce((select last_day from staff.leaving where worker_id = worker.id), left_on)
          as left_on,
        exists (select from staff.credential where worker_id = worker.id) as enrolled,
        (select ends_at from staff.link where worker_id = worker.id and kind = 'INVITATION'
          and token_hash is not null and ends_at > :now) as invited_until,
        array(select manager_id from staff.leadership
          join staff.worker manager on manager.id = manager_id and manager.role = 'MANAGER'
            and coalesce(manager.left_on, 'infinity') >= :today
          where leadership.worker_id = worker.id
            and coalesce(until_day, 'infinity') >= :today
            and from_day <= greatest(:today, worker.joined_on)
          order by manager_id) as leaders
      from staff.worker
      """;

  private final JdbcClient db;
  private final Vault vault;

  Members(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Who works here or is to, by name. */
  List<Member> present(Visit visit) {
    return listed(at(visit, MEMBER + "where coalesce(worker.left_on, 'infinity') >= :today"));
  }

  /** Who has left, the last ones first. */
  List<Member> left(int most, Visit visit) {
    var key = vault.register();
    return at(visit, MEMBER + "where worker.left_on < :today order by left_on desc, id limit :most")
        .param("most", most)
        .query((row, n) -> member(key, row))
        .list();
  }

  /** Whether nobody else manages, or is invited to. */
  public boolean aloneManages(WorkerId manager, LocalDate today) {
    return db.sql(
            """
            select not exists (select from staff.worker where role in ('MANAGER', 'APPROVER')
              and id <> ? and coalesce(left_on, 'infinity') >= ?)
            """)
        .params(manager.value(), today)
        .query(Boolean.class)
        .single();
  }

  public Optional<Member> of(WorkerId worker, Visit visit) {
    var key = vault.register();
    return at(visit, MEMBER + "where worker.id = :worker")
        .param("worker", worker.value())
        .query((row, n) -> member(key, row))
        .optional();
  }

  private StatementSpec at(Visit visit, String sql) {
    return db.sql(sql)
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("today", visit.today());
  }

  private List<Member> listed(StatementSpec statement) {
    var key = vault.register();
    return statement.query((row, n) -> member(key, row)).list().stream()
        .sorted(Comparator.comparing(Member::name, Collator.getInstance(Locale.of("fi"))))
        .toList();
  }

  private static Member member(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int version = row.getInt("version");
    var invited = row.getObject("invited_until", OffsetDateTime.class);
    return new Member(
        new WorkerId(id),
        key.unseal(Person.SHAPE, id, version, row.getBytes("sealed")),
        Role.valueOf(row.getString("role")),
        new DateRange(row.getObject("joined_on", LocalDate.class), lastDay(row)),
        version,
        row.getBoolean("enrolled"),
        invited == null ? null : invited.toInstant(),
        Stream.of((UUID[]) row.getArray("leaders").getArray()).map(WorkerId::new).toList());
  }

  /** Who is told not to come before their first day has their last day then. */
  private static LocalDate lastDay(ResultSet row) throws SQLException {
    var first = row.getObject("joined_on", LocalDate.class);
    var last = row.getObject("left_on", LocalDate.class);
    return last == null || !last.isBefore(first) ? last : first;
  }
}

package fi.tallessa.customer.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Erasures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases whole files of whom no relationship came, on their day (S3, GDPR Art. 5(1)(e)). What may
 * only be kept (Art. 18) stays. What is left is a number in a month of a service.
 */
@Service
class ErasingIntakes {

  private static final int AT_ONCE = 20;

  private final JdbcClient db;
  private final Erasures erasures;
  private final Renewal renewal;

  ErasingIntakes(JdbcClient db, Erasures erasures, Renewal renewal) {
    this.db = db;
    this.erasures = erasures;
    this.renewal = renewal;
  }

  /**
   * Some that are due; none when all are gone. Whoever does something with one now is waited for.
   */
  @Transactional
  public int some(LocalDate day, Instant at) {
    var due =
        db.sql(
                """
                select subject_id, service_id, state, why from customer.intake
                where over_on <= :day and state <> 'BEGUN' and not {frozen}
                  and not exists (select from customer.relationship
                    where relationship.subject_id = intake.subject_id)
                order by over_on, subject_id limit :most for update
                """
                    .replace("{frozen}", Restrictions.holds("intake")))
            .param("day", day)
            .param("now", at.atOffset(ZoneOffset.UTC))
            .param("most", AT_ONCE)
            .query(Due::of)
            .list();
    if (!due.isEmpty()) {
      count(due, day);
      var subjects = due.stream().map(Due::subject).collect(toSet());
      erasures.erase("customer.night.intake", subjects, at).forEach(renewal::erased);
    }
    return due.size();
  }

  private void count(List<Due> due, LocalDate day) {
    due.stream()
        .collect(groupingBy(Due::counted, summingInt(one -> 1)))
        .forEach(
            (counted, n) ->
                db.sql(
                        """
                        insert into customer.intake_count (service_id, month, outcome, n)
                        values (?, ?, ?, ?)
                        on conflict (service_id, month, outcome)
                          do update set n = intake_count.n + excluded.n
                        """)
                    .params(counted.service(), day.withDayOfMonth(1), counted.outcome(), n)
                    .update());
  }

  private record Counted(UUID service, String outcome) {}

  private record Due(SubjectId subject, UUID service, IntakeState state, Optional<Why> why) {

    static Due of(ResultSet row, int n) throws SQLException {
      return new Due(
          new SubjectId(row.getObject("subject_id", UUID.class)),
          row.getObject("service_id", UUID.class),
          IntakeState.valueOf(row.getString("state")),
          Optional.ofNullable(row.getString("why")).map(Why::valueOf));
    }

    Counted counted() {
      return new Counted(
          service,
          why.map(one -> one.step().name())
              .orElse(state == IntakeState.ARRIVED ? "UNREACHED" : "LAPSED"));
    }
  }
}

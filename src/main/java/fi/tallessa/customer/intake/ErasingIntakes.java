package fi.tallessa.customer.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fi.tallessa.access.Erasures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.access.Runs;
import fi.tallessa.holdings.Asked;
import fi.tallessa.holdings.HeldBack;
import fi.tallessa.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final String SOME = "exists";
  private static final String NONE = "not exists";

  private final JdbcClient db;
  private final Erasures erasures;
  private final Runs runs;
  private final HeldBack held;
  private final Asked needed;

  ErasingIntakes(JdbcClient db, Erasures erasures, Runs runs, HeldBack held, Asked needed) {
    this.needed = needed;
    this.runs = runs;
    this.db = db;
    this.erasures = erasures;
    this.held = held;
  }

  /** Some whose day has come, after one in the order of their ids; none when all were seen to. */
  List<SubjectId> after(Optional<SubjectId> one, LocalDate day, Instant at) {
    return asked(NONE, "subject_id > :after order by subject_id", "", day, at)
        .param("after", one.map(SubjectId::value).orElse(new UUID(0, 0)))
        .query((row, n) -> new SubjectId(row.getObject("subject_id", UUID.class)))
        .list();
  }

  /**
   * One of them. Whoever does something with it now is waited for, and it is judged again after
   * that: false where it is not due any more, or gone.
   */
  @Transactional
  public boolean one(SubjectId subject, LocalDate day, Instant at) {
    if (erasures.hold(Set.of(subject)).isEmpty()) {
      return false;
    }
    var due =
        asked(NONE, "subject_id = :subject", "for update", day, at)
            .param("subject", subject.value())
            .query(Due::of)
            .list();
    if (!due.isEmpty()) {
      count(due, day);
      erasures.erase("customer.night.intake", Set.of(subject), at);
    }
    return !due.isEmpty();
  }

  /**
   * Some of customers who came to nothing more in time: what was written of that goes, and their
   * file stays with how they came before. Nothing is read for it.
   */
  @Transactional
  public int someOfCustomers(LocalDate day, Instant at) {
    var due =
        asked(SOME, "true order by over_on, subject_id", "for update", day, at)
            .query(Due::of)
            .list();
    if (!due.isEmpty()) {
      var subjects = due.stream().map(one -> one.subject().value()).toArray(UUID[]::new);
      runs.unread("customer.night.intake", due.stream().map(Due::subject).toList(), at);
      var served = served(subjects);
      count(due.stream().filter(one -> !served.contains(one.subject())).toList(), day);
      takeAway(due, served);
    }
    return due.size();
  }

  /**
   * @param customers {@link #SOME} of those who have had a relationship, {@link #NONE} of who never
   *     had one
   * @param which of them, and in what order
   * @param lock {@code for update} once whoever is at work with them is done
   */
  private JdbcClient.StatementSpec asked(
      String customers, String which, String lock, LocalDate day, Instant at) {
    return db.sql(
            """
            select subject_id, service_id, state, why from customer.intake
            where over_on <= :day and state <> 'BEGUN' and not {frozen} and not {held}
              and not {asked}
              and {customers} (select from customer.relationship
                where relationship.subject_id = intake.subject_id)
              and {which} limit :most {lock}
            """
                .replace("{frozen}", frozen(customers))
                .replace("{held}", held.holds("intake"))
                .replace("{asked}", needed.keeps("intake", ":day"))
                .replace("{customers}", customers)
                .replace("{which}", which)
                .replace("{lock}", lock))
        .param("day", day)
        .param("now", at.atOffset(ZoneOffset.UTC))
        .param("most", AT_ONCE);
  }

  /** A field that is kept for somebody keeps the whole file, and no words of how they came. */
  private static String frozen(String customers) {
    return NONE.equals(customers) ? Restrictions.keeps("intake") : Restrictions.lasts("intake");
  }

  private Set<SubjectId> served(UUID[] subjects) {
    return new HashSet<>(
        db.sql(
                """
                update customer.intake set state = 'BEGUN', why = null, ahead = null
                where subject_id = any (:subjects) and {served}
                returning subject_id
                """
                    .replace("{served}", Served.holds("intake")))
            .param("subjects", subjects)
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list());
  }

  /** From the newest referral on; of what came before, the row says again how that ended. */
  private void takeAway(List<Due> due, Set<SubjectId> served) {
    var subjects =
        due.stream()
            .map(Due::subject)
            .filter(one -> !served.contains(one))
            .map(SubjectId::value)
            .toArray(UUID[]::new);
    db.sql(
            """
            delete from customer.intake_step step
            where subject_id = any (:subjects) and number >= (select max(number)
              from customer.intake_step newest
              where newest.subject_id = step.subject_id and newest.kind = 'RECEIVED')
            """)
        .param("subjects", subjects)
        .update();
    db.sql(
            """
            delete from customer.intake where subject_id = any (:subjects)
              and not exists (select from customer.intake_step step
                where step.subject_id = intake.subject_id)
            """)
        .param("subjects", subjects)
        .update();
    db.sql(
            """
            update customer.intake set state = 'BEGUN', why = null, ahead = null,
              service_id = before.service_id, referred_on = before.on_day
            from (select distinct on (subject_id) subject_id, service_id, on_day
              from customer.intake_step where kind = 'RECEIVED'
              order by subject_id, number desc) before
            where before.subject_id = intake.subject_id and intake.subject_id = any (:subjects)
            """)
        .param("subjects", subjects)
        .update();
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

package fi.tallessa.customer.intake;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done about somebody before there is a relationship; steps are only ever added. */
@Repository
class Intakes {

  private static final Shape<Noted> SHAPE = Shape.of("customer.intake", Noted.class);

  private static final String STEP =
      """
      insert into customer.intake_step
        (subject_id, number, kind, on_day, why, at, sealed, service_id)
      select subject_id, version, :kind, :on, :why, :at, :sealed,
        case when :kind = 'RECEIVED' then service_id end from written
      """;

  private final JdbcClient db;
  private final Vault vault;

  Intakes(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** One statement; empty where somebody was registered without any. */
  Optional<KeptIntake> of(Permit permit) {
    var rows =
        db.sql(
                """
                select intake.service_id, referred_on, version, state, ahead, over_on, number, kind,
                  on_day, step.why, at, step.service_id as received_for, sealed
                from customer.intake join customer.intake_step step using (subject_id)
                where subject_id = ? order by number desc
                """)
            .param(permit.subject().value())
            .query(Row::of)
            .list();
    return rows.isEmpty() ? Optional.empty() : Optional.of(open(permit, rows));
  }

  private KeptIntake open(Permit permit, List<Row> rows) {
    var key = vault.open(permit);
    var steps = rows.stream().map(row -> row.open(permit, key)).toList();
    return rows.getFirst().intake(steps);
  }

  /**
   * By the day of the referral, and of one day by when it was written. Whoever is a customer comes
   * to another service in the same row; false when something else is going on there, or it rests on
   * nothing any more.
   *
   * @param number of the step: the next after those that are there
   */
  boolean add(
      Permit permit,
      int number,
      ServiceId service,
      LocalDate referredOn,
      IntakeState state,
      LocalDate overOn,
      Noted noted) {
    return step(
                """
            with written as (
              insert into customer.intake
                (subject_id, service_id, referred_on, version, state, place, over_on)
              select subject_id, :service, :on, :number, :state,
                (cast(:on as date) - date '1970-01-01') + extract(epoch from cast(:at as timestamptz)) / 1e11,
                :over
              from (values (cast(:subject as uuid))) as about (subject_id) where {rests}
              on conflict (subject_id) do update set service_id = excluded.service_id,
                referred_on = excluded.referred_on, version = excluded.version,
                state = excluded.state, place = excluded.place, over_on = excluded.over_on,
                ahead = null
              where intake.state = 'BEGUN' and intake.version = excluded.version - 1
              returning subject_id, version, service_id)
            """
                        .replace("{rests}", WorkRests.of("about"))
                    + STEP,
                permit,
                number,
                Step.RECEIVED,
                referredOn,
                Optional.empty(),
                noted)
            .param("service", service.value())
            .param("state", state.name())
            .param("over", overOn)
            .update()
        == 1;
  }

  /** False when somebody else did something meanwhile, or it rests on nothing any more. */
  boolean write(
      Permit permit,
      KeptIntake kept,
      Step step,
      LocalDate on,
      Optional<Why> why,
      LocalDate overOn,
      Noted noted) {
    var state = step.leadsTo(kept.state());
    return step(
                """
                with written as (
                  update customer.intake set version = :number, state = :state, over_on = :over,
                    why = case when :state = 'DECLINED' then coalesce(:why, why) end
                  where subject_id = :subject and version = :number - 1 and {rests}
                  returning subject_id, version, service_id)
                """
                        .replace("{rests}", WorkRests.of("intake"))
                    + STEP,
                permit,
                kept.version() + 1,
                step,
                on,
                why,
                noted)
            .param("state", state.name())
            .param("over", overOn)
            .update()
        == 1;
  }

  /** Right before somebody of the same list; false when that one does not stand before, or gone. */
  boolean putBefore(Permit permit, KeptIntake kept, Code other, Why why, Noted noted) {
    return step(
                """
                with target as (
                  select place from customer.intake join access.file using (subject_id)
                  where code = :other and service_id = :service and state = 'WAITING'),
                written as (
                  update customer.intake set version = :number, ahead = :why,
                    place = (target.place + coalesce((select max(before.place)
                      from customer.intake before where before.service_id = :service
                        and before.state = 'WAITING' and before.place < target.place),
                      target.place - 1)) / 2
                  from target
                  where subject_id = :subject and version = :number - 1
                    and intake.place > target.place and {rests}
                  returning subject_id, version, service_id)
                """
                        .replace("{rests}", WorkRests.of("intake"))
                    + STEP,
                permit,
                kept.version() + 1,
                Step.AHEAD,
                permit.visit().today(),
                Optional.of(why),
                noted)
            .param("other", other.value())
            .param("service", kept.service().value())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec step(
      String sql,
      Permit permit,
      int number,
      Step step,
      LocalDate on,
      Optional<Why> why,
      Noted noted) {
    var subject = permit.subject().value();
    return db.sql(sql)
        .param("subject", subject)
        .param("number", number)
        .param("kind", step.name())
        .param("on", on)
        .param("why", why.map(Why::name).orElse(null), Types.VARCHAR)
        .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
        .param("sealed", vault.open(permit).seal(SHAPE, subject, number, noted));
  }

  void erase(Permit permit) {
    db.sql("delete from customer.intake where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private record Row(
      ServiceId service,
      LocalDate referredOn,
      int version,
      IntakeState state,
      Optional<Why> ahead,
      LocalDate overOn,
      int number,
      Step step,
      LocalDate on,
      Optional<Why> why,
      OffsetDateTime at,
      Optional<ServiceId> receivedFor,
      byte[] sealed) {

    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          new ServiceId(row.getObject("service_id", UUID.class)),
          row.getObject("referred_on", LocalDate.class),
          row.getInt("version"),
          IntakeState.valueOf(row.getString("state")),
          Optional.ofNullable(row.getString("ahead")).map(Why::valueOf),
          row.getObject("over_on", LocalDate.class),
          row.getInt("number"),
          Step.valueOf(row.getString("kind")),
          row.getObject("on_day", LocalDate.class),
          Optional.ofNullable(row.getString("why")).map(Why::valueOf),
          row.getObject("at", OffsetDateTime.class),
          Optional.ofNullable(row.getObject("received_for", UUID.class)).map(ServiceId::new),
          row.getBytes("sealed"));
    }

    KeptIntake.KeptStep open(Permit permit, Key key) {
      return new KeptIntake.KeptStep(
          number,
          step,
          on,
          why,
          at.toInstant(),
          receivedFor,
          key.unseal(SHAPE, permit.subject().value(), number, sealed));
    }

    KeptIntake intake(List<KeptIntake.KeptStep> steps) {
      return new KeptIntake(service, referredOn, version, state, ahead, overOn, steps);
    }
  }
}

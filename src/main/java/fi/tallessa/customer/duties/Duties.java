package fi.tallessa.customer.duties;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.StillRests;
import fi.tallessa.customer.datum.Unverified;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is to be done for customers: kinds and days that follow from what lies sealed, so that lists
 * need no key. What follows is for {@link Reckoning}; what a birthday brings, the night finds.
 */
@Repository
public class Duties {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final JdbcClient db;

  Duties(JdbcClient db) {
    this.db = db;
  }

  /** Of one customer, the first day first. */
  public List<Duty> of(Permit permit) {
    return db.sql(
            """
            select 'VERIFY' as kind, field, due_on
            from customer.unverified join customer.datum using (subject_id, field, version)
            where subject_id = :subject and version = (select max(version) from customer.datum newest
              where newest.subject_id = unverified.subject_id and newest.field = unverified.field)
              {rests}
            union all
            select kind, null, due_on from customer.duty where subject_id = :subject
            union all
            select 'VERIFY_CONSENTED', null, min(goes_on)
            from (select subject_id, goes_on from customer.other_information
                where unverified and coalesce(goes_on, 'infinity') > :today and {other}
              union all select subject_id, goes_on from customer.health_entry
                where unverified and coalesce(goes_on, 'infinity') > :today and {health}) entry
            where subject_id = :subject
            group by subject_id
            union all
            select 'CONSENT_ENDS', null, min(until_day) from legalbasis.consent_warning warned
            join legalbasis.consent_event event using (subject_id, item_id, number)
            where subject_id = :subject and until_day >= :today
              and not exists (select from legalbasis.consent_event later
                where later.subject_id = event.subject_id and later.item_id = event.item_id
                  and later.number > event.number)
            group by subject_id
            order by due_on nulls last, kind, field
            """
                .replace("{rests}", StillRests.SHOWN)
                .replace("{other}", OnConsent.holds(FieldGroup.OTHER))
                .replace("{health}", OnConsent.holds(FieldGroup.HEALTH)))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(Duties::duty)
        .list();
  }

  /**
   * Whose list is by older rules than these, or was never made; in the order of their ids.
   *
   * @param after nobody up to this one
   */
  List<SubjectId> behind(int rules, Optional<SubjectId> after, int most) {
    return db.sql(
            """
            select subject_id from access.file left join customer.reckoning using (subject_id)
            where coalesce(rules, 0) < :rules and subject_id > :after
            order by subject_id limit :most
            """)
        .param("rules", rules)
        .param("after", after.map(SubjectId::value).orElse(BEFORE_ALL))
        .param("most", most)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Everybody who has a file, in the order of their ids, from after one on. */
  List<SubjectId> files(Optional<SubjectId> after, int most) {
    return db.sql("select subject_id from access.file where subject_id > ? order by 1 limit ?")
        .params(after.map(SubjectId::value).orElse(BEFORE_ALL), most)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  /**
   * Until the end of the transaction nobody else works out what is to be done for these. To be
   * called before what it follows from is read: whoever waited reads what the other has written.
   */
  void lock(Collection<SubjectId> some) {
    db.sql(
            """
            select pg_advisory_xact_lock(hashtextextended('customer.duty.' || subject_id, 0))
            from (select subject_id from unnest(cast(? as uuid[])) as one (subject_id)
              order by subject_id) one
            """)
        .param(ids(some.stream()))
        .query()
        .listOfRows();
  }

  /** What ages bring, found for some at once. */
  void ofAge(Map<SubjectId, List<Duty>> found) {
    var due =
        found.entrySet().stream()
            .flatMap(one -> one.getValue().stream().map(duty -> new Line<>(one.getKey(), duty)))
            .toList();
    db.sql(
            """
            delete from customer.duty where subject_id = any (?)
              and kind in ('ASK_AGAIN', 'GUARDIANS_ENDED', 'UNAWARE')
            """)
        .param(ids(found.keySet().stream()))
        .update();
    db.sql(
            """
            insert into customer.duty (subject_id, kind)
            select subject_id, kind
            from unnest(cast(:subjects as uuid[]), cast(:kinds as text[])) as due (subject_id, kind)
            on conflict do nothing
            """)
        .param("subjects", ids(due.stream().map(Line::subject)))
        .param("kinds", texts(due, one -> one.kind().name()))
        .update();
  }

  /** A guardian knows: what the nightly check of S7 found is settled. */
  public void aware(Permit permit) {
    lock(Set.of(permit.subject()));
    db.sql("delete from customer.duty where subject_id = ? and kind = 'UNAWARE'")
        .param(permit.subject().value())
        .update();
  }

  /** What follows from the files of some, by which rules; instead of what followed before. */
  void write(Map<SubjectId, Follows> all, int rules) {
    var due = lines(all, Follows::due);
    db.sql(
            """
            with reckoned as (
              insert into customer.reckoning (subject_id, rules)
              select subject_id, :rules from unnest(cast(:all as uuid[])) as one (subject_id)
              on conflict (subject_id) do update set rules = excluded.rules),
            due as (
              select subject_id, kind, due_on
              from unnest(cast(:subjects as uuid[]), cast(:kinds as text[]), cast(:days as date[]))
                as due (subject_id, kind, due_on)),
            gone as (
              delete from customer.duty
              where subject_id = any (cast(:all as uuid[])) and kind <> 'UNAWARE'
                and (subject_id, kind) not in (select subject_id, kind from due))
            insert into customer.duty (subject_id, kind, due_on)
            select subject_id, kind, due_on from due
            on conflict (subject_id, kind) do update set due_on = excluded.due_on
            """)
        .param("rules", rules)
        .param("all", ids(all.keySet().stream()))
        .param("subjects", ids(due.stream().map(Line::subject)))
        .param("kinds", texts(due, one -> one.kind().name()))
        .param("days", texts(due, Duty::day))
        .update();
    verify(ids(all.keySet().stream()), lines(all, Follows::unverified));
  }

  private void verify(UUID[] all, List<Line<Unverified>> unverified) {
    db.sql("delete from customer.unverified where subject_id = any (?)").param(all).update();
    db.sql(
            """
            insert into customer.unverified (subject_id, field, version, due_on)
            select subject_id, field, version, due_on
            from unnest(cast(:subjects as uuid[]), cast(:fields as text[]),
              cast(:versions as int[]), cast(:days as date[]))
              as one (subject_id, field, version, due_on)
            """)
        .param("subjects", ids(unverified.stream().map(Line::subject)))
        .param("fields", texts(unverified, one -> one.field().code()))
        .param("versions", texts(unverified, Unverified::version))
        .param("days", texts(unverified, one -> one.goesOn().orElse(null)))
        .update();
  }

  private record Line<T>(SubjectId subject, T what) {}

  private static <T> List<Line<T>> lines(
      Map<SubjectId, Follows> all, Function<Follows, List<T>> some) {
    return all.entrySet().stream()
        .flatMap(
            one -> some.apply(one.getValue()).stream().map(what -> new Line<>(one.getKey(), what)))
        .toList();
  }

  private static UUID[] ids(Stream<SubjectId> subjects) {
    return subjects.map(SubjectId::value).toArray(UUID[]::new);
  }

  private static <T> String[] texts(List<Line<T>> lines, Function<T, Object> column) {
    return lines.stream()
        .map(line -> Objects.toString(column.apply(line.what()), null))
        .toArray(String[]::new);
  }

  void erase(Permit permit) {
    db.sql(
            """
            with verify as (delete from customer.unverified where subject_id = :subject),
            reckoned as (delete from customer.reckoning where subject_id = :subject)
            delete from customer.duty where subject_id = :subject
            """)
        .param("subject", permit.subject().value())
        .update();
  }

  private static Duty duty(ResultSet row, int n) throws SQLException {
    return new Duty(
        Duty.Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("field")).flatMap(Field::of).orElse(null),
        row.getObject("due_on", LocalDate.class));
  }
}

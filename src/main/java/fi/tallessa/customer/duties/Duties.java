package fi.tallessa.customer.duties;

import fi.tallessa.customer.ages.Milestones;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.StillRests;
import fi.tallessa.customer.datum.Unverified;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.informing.Informings;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is to be done for customers: kinds and days that follow from what lies sealed, so that lists
 * need no key. They are worked out anew with each change, as part of it; what a birthday brings,
 * the night finds.
 */
@Repository
public class Duties {

  private final JdbcClient db;
  private final Data data;
  private final Guardians guardians;
  private final Milestones milestones;
  private final Informings informings;
  private final Relationships relationships;

  Duties(
      JdbcClient db,
      Data data,
      Guardians guardians,
      Milestones milestones,
      Informings informings,
      Relationships relationships) {
    this.db = db;
    this.data = data;
    this.guardians = guardians;
    this.milestones = milestones;
    this.informings = informings;
    this.relationships = relationships;
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
            from (select subject_id, item_id, at, goes_on from customer.other_information
                where unverified
              union all select subject_id, item_id, at, goes_on from customer.health_entry
                where unverified) entry
            where subject_id = :subject
              and legalbasis.consent_holds(subject_id, item_id, at, :today)
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
                .replace("{rests}", StillRests.TODAY))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(Duties::duty)
        .list();
  }

  /** Something has changed: what follows from it, anew. */
  public void renew(Permit permit) {
    var everything = data.everything(permit);
    var known =
        new Known(
            everything,
            guardians.of(permit),
            milestones.of(permit),
            informings.of(permit),
            relationships.of(permit).stream()
                .map(Relationship::lasts)
                .map(lasts -> lasts.from())
                .min(LocalDate::compareTo));
    write(permit.subject().value(), known.due(permit.visit().today()));
    verify(permit.subject().value(), Unverified.in(everything));
  }

  /** What ages bring, found for everybody at once. */
  void ofAge(Map<SubjectId, List<Duty>> found) {
    var lines =
        found.entrySet().stream()
            .flatMap(one -> one.getValue().stream().map(duty -> Map.entry(one.getKey(), duty)))
            .toList();
    db.sql(
            """
            delete from customer.duty where subject_id = any (?)
              and kind in ('ASK_AGAIN', 'GUARDIANS_ENDED', 'UNAWARE')
            """)
        .param(found.keySet().stream().map(SubjectId::value).toArray(UUID[]::new))
        .update();
    db.sql(
            """
            insert into customer.duty (subject_id, kind)
            select subject_id, kind
            from unnest(cast(:subjects as uuid[]), cast(:kinds as text[])) as due (subject_id, kind)
            """)
        .param("subjects", lines.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
        .param(
            "kinds", lines.stream().map(one -> one.getValue().kind().name()).toArray(String[]::new))
        .update();
  }

  /** A guardian knows: what the nightly check of S7 found is settled. */
  public void aware(Permit permit) {
    db.sql("delete from customer.duty where subject_id = ? and kind = 'UNAWARE'")
        .param(permit.subject().value())
        .update();
  }

  private void write(UUID subject, List<Duty> due) {
    db.sql(
            """
            with gone as (delete from customer.duty
              where subject_id = :subject and kind <> 'UNAWARE' and kind <> all (cast(:kinds as text[])))
            insert into customer.duty (subject_id, kind, due_on)
            select :subject, kind, due_on
            from unnest(cast(:kinds as text[]), cast(:days as date[])) as due (kind, due_on)
            on conflict (subject_id, kind) do update set due_on = excluded.due_on
            """)
        .param("subject", subject)
        .param("kinds", due.stream().map(one -> one.kind().name()).toArray(String[]::new))
        .param("days", due.stream().map(Duty::day).map(Duties::date).toArray(String[]::new))
        .update();
  }

  private void verify(UUID subject, List<Unverified> all) {
    db.sql("delete from customer.unverified where subject_id = ?").param(subject).update();
    db.sql(
            """
            insert into customer.unverified (subject_id, field, version, due_on)
            select :subject, field, version, due_on
            from unnest(cast(:fields as text[]), cast(:versions as int[]), cast(:days as date[]))
              as one (field, version, due_on)
            """)
        .param("subject", subject)
        .param("fields", all.stream().map(one -> one.field().code()).toArray(String[]::new))
        .param("versions", all.stream().map(Unverified::version).toArray(Integer[]::new))
        .param(
            "days", all.stream().map(one -> date(one.goesOn().orElse(null))).toArray(String[]::new))
        .update();
  }

  void erase(Permit permit) {
    db.sql(
            """
            with gone as (delete from customer.unverified where subject_id = :subject)
            delete from customer.duty where subject_id = :subject
            """)
        .param("subject", permit.subject().value())
        .update();
  }

  private static String date(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Duty duty(ResultSet row, int n) throws SQLException {
    return new Duty(
        Duty.Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("field")).flatMap(Field::of).orElse(null),
        row.getObject("due_on", LocalDate.class));
  }
}

package fi.tallessa.customer.duties;

import fi.tallessa.customer.datum.Confirmed;
import fi.tallessa.customer.datum.Unverified;
import fi.tallessa.customer.guardian.ConfirmedGuardian;
import fi.tallessa.customer.guardian.UnverifiedGuardian;
import fi.tallessa.kernel.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which versions of what nobody has confirmed yet, and on which day each goes (D13); and since when
 * what grows old is confirmed (S41).
 */
@Repository
class ToVerify {

  private final JdbcClient db;

  ToVerify(JdbcClient db) {
    this.db = db;
  }

  /** Of some, instead of what was so before. */
  void write(Map<SubjectId, Follows> all) {
    var subjects = Line.ids(all.keySet().stream());
    fields(subjects, Line.in(all, Follows::unverified));
    guardians(subjects, Line.in(all, Follows::guardians));
    confirmed(
        subjects, Line.in(all, Follows::confirmed), Line.in(all, Follows::confirmedGuardians));
  }

  private void confirmed(
      UUID[] all, List<Line<Confirmed>> fields, List<Line<ConfirmedGuardian>> guardians) {
    db.sql(
            """
            with said as (
              select subject_id, field, version, on_day
              from unnest(cast(:subjects as uuid[]), cast(:fields as text[]),
                cast(:versions as int[]), cast(:days as date[]))
                as one (subject_id, field, version, on_day)),
            gone as (
              delete from customer.confirmed where subject_id = any (cast(:all as uuid[]))
                and (subject_id, field) not in (select subject_id, field from said)),
            written as (
              insert into customer.confirmed (subject_id, field, version, on_day)
              select subject_id, field, version, on_day from said
              on conflict (subject_id, field)
                do update set version = excluded.version, on_day = excluded.on_day),
            reached as (
              select subject_id, id, version, on_day
              from unnest(cast(:theirs as uuid[]), cast(:ids as uuid[]), cast(:numbers as int[]),
                cast(:dates as date[])) as one (subject_id, id, version, on_day)),
            left_out as (
              delete from customer.confirmed_guardian where subject_id = any (cast(:all as uuid[]))
                and (subject_id, id) not in (select subject_id, id from reached))
            insert into customer.confirmed_guardian (subject_id, id, version, on_day)
            select subject_id, id, version, on_day from reached
            on conflict (subject_id, id)
              do update set version = excluded.version, on_day = excluded.on_day
            """)
        .param("all", all)
        .param("subjects", Line.subjects(fields))
        .param("fields", Line.texts(fields, one -> one.field().code()))
        .param("versions", Line.texts(fields, Confirmed::version))
        .param("days", Line.texts(fields, Confirmed::on))
        .param("theirs", Line.subjects(guardians))
        .param("ids", Line.texts(guardians, ConfirmedGuardian::id))
        .param("numbers", Line.texts(guardians, ConfirmedGuardian::version))
        .param("dates", Line.texts(guardians, ConfirmedGuardian::on))
        .update();
  }

  private void fields(UUID[] all, List<Line<Unverified>> unverified) {
    db.sql("delete from customer.unverified where subject_id = any (?)").param(all).update();
    db.sql(
            """
            insert into customer.unverified (subject_id, field, version, due_on)
            select subject_id, field, version, due_on
            from unnest(cast(:subjects as uuid[]), cast(:fields as text[]),
              cast(:versions as int[]), cast(:days as date[]))
              as one (subject_id, field, version, due_on)
            """)
        .param("subjects", Line.subjects(unverified))
        .param("fields", Line.texts(unverified, one -> one.field().code()))
        .param("versions", Line.texts(unverified, Unverified::version))
        .param("days", Line.texts(unverified, one -> one.goesOn().orElse(null)))
        .update();
  }

  private void guardians(UUID[] all, List<Line<UnverifiedGuardian>> unverified) {
    db.sql("delete from customer.unverified_guardian where subject_id = any (?)")
        .param(all)
        .update();
    db.sql(
            """
            insert into customer.unverified_guardian (subject_id, id, version, due_on, stays)
            select subject_id, id, version, due_on, stays
            from unnest(cast(:subjects as uuid[]), cast(:ids as uuid[]), cast(:versions as int[]),
              cast(:days as date[]), cast(:stay as boolean[]))
              as one (subject_id, id, version, due_on, stays)
            """)
        .param("subjects", Line.subjects(unverified))
        .param("ids", Line.texts(unverified, UnverifiedGuardian::id))
        .param("versions", Line.texts(unverified, UnverifiedGuardian::version))
        .param("days", Line.texts(unverified, one -> one.goesOn().orElse(null)))
        .param("stay", Line.texts(unverified, UnverifiedGuardian::stays))
        .update();
  }
}

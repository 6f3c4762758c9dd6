package fi.tallessa.customer.duties;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what follows from files, whose lists are behind, and keeps two from writing at once. */
@Repository
public class Reckonings {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final JdbcClient db;

  Reckonings(JdbcClient db) {
    this.db = db;
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

  /** What was worked out for somebody holds no more; what ages bring stays. */
  void fallBehind(SubjectId one) {
    db.sql("delete from customer.reckoning where subject_id = ?").param(one.value()).update();
  }

  boolean isBehind(SubjectId one, int rules) {
    return db.sql(
            """
            select count(*) = 0 from customer.reckoning where subject_id = ? and rules >= ?
            """)
        .params(one.value(), rules)
        .query(Boolean.class)
        .single();
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
        .param(Line.ids(some.stream()))
        .query()
        .listOfRows();
  }

  /** The same of one, for what is settled about a file together with its duties. */
  public void alone(Permit permit) {
    lock(Set.of(permit.subject()));
  }

  /** What ages bring, found for some at once. */
  void ofAge(Map<SubjectId, List<Duty>> found) {
    var due = Line.in(found);
    db.sql(
            """
            delete from customer.duty where subject_id = any (?)
              and kind in ('AT_13', 'AT_18', 'UNAWARE', 'DENIAL_OF_AGE', 'CONSENT_OF_AGE')
            """)
        .param(Line.ids(found.keySet().stream()))
        .update();
    db.sql(
            """
            insert into customer.duty (subject_id, kind)
            select subject_id, kind
            from unnest(cast(:subjects as uuid[]), cast(:kinds as text[])) as due (subject_id, kind)
            on conflict do nothing
            """)
        .param("subjects", Line.subjects(due))
        .param("kinds", Line.texts(due, one -> one.kind().name()))
        .update();
  }

  /** A guardian knows: what the nightly check of S7 found is settled. */
  public void aware(Permit permit) {
    lock(Set.of(permit.subject()));
    db.sql("delete from customer.duty where subject_id = ? and kind = 'UNAWARE'")
        .param(permit.subject().value())
        .update();
  }

  /** Somebody has looked at what is kept from guardians; what else is outgrown, the night finds. */
  public void denialLookedAt(Permit permit) {
    lock(Set.of(permit.subject()));
    db.sql("delete from customer.duty where subject_id = ? and kind = 'DENIAL_OF_AGE'")
        .param(permit.subject().value())
        .update();
  }

  /** What follows from the files of some, by which rules; instead of what followed before. */
  void write(Map<SubjectId, Follows> all, int rules) {
    var due = Line.in(all, Follows::due);
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
              where subject_id = any (cast(:all as uuid[])) and kind not in ('UNAWARE', 'DENIAL_OF_AGE')
                and (subject_id, kind) not in (select subject_id, kind from due))
            insert into customer.duty (subject_id, kind, due_on)
            select subject_id, kind, due_on from due
            on conflict (subject_id, kind) do update set due_on = excluded.due_on
            """)
        .param("rules", rules)
        .param("all", Line.ids(all.keySet().stream()))
        .param("subjects", Line.subjects(due))
        .param("kinds", Line.texts(due, one -> one.kind().name()))
        .param("days", Line.texts(due, Duty::day))
        .update();
  }
}

package fi.tallessa.customer.guardian;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The guardians of children; a change is the next version, and the newest holds. What had to be
 * confirmed by a day is in no answer from that day on, whether the night has come or not (D13).
 */
@Repository
public class Guardians {

  /** As it may be shown on a day: of what is due, what stays. */
  private static final String SHOWN =
      """
      kept.subject_id, kept.id, kept.version, kept.at,
        min(kept.at) over (partition by kept.subject_id, kept.id) as since,
        case when due_on <= :today then coalesce(rest, sealed) else sealed end as sealed,
        case when due_on > :today then due_on end as goes_on, coalesce(stays, false) as shrinks
      from customer.guardian kept
      left join customer.unverified_guardian waits using (subject_id, id, version)
      where kept.subject_id = any (:subjects)
        and (stays or coalesce(due_on, 'infinity') > :today)
      """;

  private final JdbcClient db;
  private final Vault vault;
  private final UnconfirmedGuardians unconfirmed;

  Guardians(JdbcClient db, Vault vault, UnconfirmedGuardians unconfirmed) {
    this.db = db;
    this.vault = vault;
    this.unconfirmed = unconfirmed;
  }

  /** One child's guardians as they hold now, in no special order. */
  public List<KeptGuardian> of(Permit permit) {
    return of(List.of(permit)).get(permit.subject());
  }

  /** One guardian of a child, by the id that stands in an address. */
  public Optional<KeptGuardian> find(Permit permit, String id) {
    return of(permit).stream().filter(kept -> kept.id().toString().equals(id)).findFirst();
  }

  /** Those of many children: one statement. Each permit gets a list. */
  public Map<SubjectId, List<KeptGuardian>> of(Collection<Permit> permits) {
    return Sealed.opened(
        permits,
        newest(
            permits.stream().map(permit -> permit.subject().value()).toArray(UUID[]::new),
            today(permits)),
        vault);
  }

  private List<SealedGuardian> newest(UUID[] subjects, LocalDate day) {
    return shown(
        "select distinct on (subject_id, id) "
            + SHOWN
            + "order by subject_id, id, kept.version desc",
        subjects,
        day);
  }

  private List<SealedGuardian> shown(String sql, UUID[] subjects, LocalDate day) {
    return db.sql(sql)
        .param("subjects", subjects)
        .param("today", day)
        .query(SealedGuardian::of)
        .list();
  }

  /** The guardians of all children whose key a run has brought, on a day. */
  public Map<SubjectId, List<KeptGuardian>> everybody(Map<SubjectId, Key> keys, LocalDate day) {
    return Sealed.opened(newest(Sealed.subjects(keys), day), keys);
  }

  /** Every version of every guardian of one child, the newest first within a guardian. */
  public List<KeptGuardian> history(Permit permit) {
    var rows =
        shown(
            "select " + SHOWN + "order by id, version desc",
            new UUID[] {permit.subject().value()},
            permit.visit().today());
    return Sealed.opened(rows, vault.open(permit));
  }

  /**
   * The same of all whose key a run has brought, to work out what follows from it; with what is due
   * to go and still there, so that this is not forgotten.
   */
  public Map<SubjectId, List<KeptGuardian>> history(Map<SubjectId, Key> keys) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, version, at, sealed,
                  min(at) over (partition by subject_id, id) as since, null::date as goes_on,
                  rest is not null as shrinks
                from customer.guardian
                where subject_id = any (?) order by subject_id, id, version desc
                """)
            .param(Sealed.subjects(keys))
            .query(SealedGuardian::of)
            .list(),
        keys);
  }

  /** Writes down a guardian for the first time. */
  public UUID add(Permit permit, Guardian guardian) {
    var id = UUID.randomUUID();
    add(permit, id, guardian);
    return id;
  }

  /** The same, by an id that was drawn with a form, so that one form writes nobody twice. */
  public void add(Permit permit, UUID id, Guardian guardian) {
    Overtaken.unless(write(permit, id, 1, guardian));
  }

  /**
   * Writes the next version of a guardian.
   *
   * @param version one more than the version the change was made on
   * @return false when somebody else has written that version meanwhile, or guardians rest on
   *     nothing; then nothing is written
   */
  public boolean write(Permit permit, UUID id, int version, Guardian guardian) {
    var key = vault.open(permit);
    var rest =
        guardian.shrinks() ? key.seal(SealedGuardian.SHAPE, id, version, guardian.toReach()) : null;
    // What is in no answer any more is in nobody's way.
    unconfirmed.erase(Set.of(permit.subject()), permit.visit().today());
    return db.sql(
                """
                insert into customer.guardian (subject_id, id, version, at, sealed, rest)
                select subject_id, :id, :version, :at, :sealed, cast(:rest as bytea)
                from (values (cast(:subject as uuid))) as about (subject_id)
                where :version = 1 + coalesce((select max(version) from customer.guardian
                  where subject_id = :subject and id = :id), 0) and {rests}
                on conflict do nothing
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "about")))
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", key.seal(SealedGuardian.SHAPE, id, version, guardian))
            .param("rest", rest, Types.BINARY)
            .update()
        == 1;
  }

  /** One guardian, every version, and what was told of their custody. */
  public void erase(Permit permit, UUID guardian) {
    db.sql(
            """
            with custody as (
              delete from customer.custody where subject_id = :subject and guardian_id = :id)
            delete from customer.guardian where subject_id = :subject and id = :id
            """)
        .param("subject", permit.subject().value())
        .param("id", guardian)
        .update();
  }

  /** All come of one visit; of nobody nothing is asked. */
  private static LocalDate today(Collection<Permit> permits) {
    return permits.stream().findFirst().map(one -> one.visit().today()).orElse(LocalDate.EPOCH);
  }

  void erase(Permit permit) {
    db.sql("delete from customer.guardian where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}

package fi.tallessa.family.relative;

import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whom a customer's file tells of; a change is the next version, and the newest holds. What they
 * rest on is asked in each statement (S2, S12).
 */
@Repository
public class Relatives {

  private final JdbcClient db;
  private final Vault vault;

  Relatives(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** As they hold now, those told of first standing first. */
  public List<KeptRelative> of(Permit permit) {
    return of(List.of(permit)).get(permit.subject());
  }

  /** Those of many files: one statement. Each permit gets a list. */
  public Map<SubjectId, List<KeptRelative>> of(Collection<Permit> permits) {
    return Sealed.opened(
        permits,
        db.sql(
                """
                select subject_id, id, version, since, sealed from (
                  select distinct on (subject_id, id) subject_id, id, version, sealed,
                    min(at) over (partition by subject_id, id) as since
                  from family.relative
                  where subject_id = any (:subjects) and {rests}
                  order by subject_id, id, version desc) as newest
                order by since, id
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "relative")))
            .param(
                "subjects", permits.stream().map(one -> one.subject().value()).toArray(UUID[]::new))
            .query(SealedRelative::of)
            .list(),
        vault);
  }

  /** Until this transaction ends nobody else changes who is told of in these files. */
  public void hold(Permit... permits) {
    Stream.of(permits).map(one -> one.subject().value().toString()).sorted().forEach(this::hold);
  }

  private void hold(String subject) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('family.relative/' || ?, 0))")
        .param(subject)
        .query((row, n) -> 0)
        .single();
  }

  /** The id of what a form makes in a file: each time the same, and another in each file. */
  public UUID id(Permit permit, UUID form) {
    return vault.open(permit).id("family.relative/" + form);
  }

  /**
   * Writes the next version of a relative.
   *
   * @return false when somebody else has written that version meanwhile, or the family rests on
   *     nothing; then nothing is written
   */
  public boolean write(Permit permit, UUID id, int version, Relative relative) {
    return db.sql(
                """
                insert into family.relative (subject_id, id, version, at, sealed)
                select subject_id, :id, :version, :at, :sealed
                from (values (cast(:subject as uuid))) as about (subject_id)
                where :version = 1 + coalesce((select max(version) from family.relative
                  where subject_id = :subject and id = :id), 0) and {rests}
                on conflict do nothing
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "about")))
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(SealedRelative.SHAPE, id, version, relative))
            .update()
        == 1;
  }

  /** One relative, every version, with couples and links of theirs. */
  public void remove(Permit permit, UUID id) {
    db.sql(
            """
            with couple as (
                delete from family.couple where subject_id = :subject and :id in (a_id, b_id)),
              link as (
                delete from family.link where subject_id = :subject and relative_id = :id),
              home as (
                delete from family.home_with where subject_id = :subject and relative_id = :id)
            delete from family.relative where subject_id = :subject and id = :id
            """)
        .param("subject", permit.subject().value())
        .param("id", id)
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from family.relative where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}

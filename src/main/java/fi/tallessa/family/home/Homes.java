package fi.tallessa.family.home;

import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The homes of a customer; a change is the next version, and the newest holds. What they rest on is
 * asked in each statement (S2).
 */
@Repository
public class Homes {

  private final JdbcClient db;
  private final Vault vault;

  Homes(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** As they hold now, the one told of first standing first. */
  public List<KeptHome> of(Permit permit) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, version, since, sealed from (
                  select distinct on (id) subject_id, id, version, sealed,
                    min(at) over (partition by id) as since
                  from family.home where subject_id = :subject and {rests}
                  order by id, version desc) as newest
                order by since, id
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "home")))
            .param("subject", permit.subject().value())
            .query(SealedHome::of)
            .list(),
        vault.open(permit));
  }

  /** The id of what a form makes in a file: each time the same, and another in each file. */
  UUID id(Permit permit, UUID form) {
    return vault.open(permit).id("family.home/" + form);
  }

  /** False when somebody else has written that version, or the family rests on nothing. */
  boolean write(Permit permit, UUID id, int version, Home home) {
    return add(permit, id, version, home) && tell(permit, id, home.who());
  }

  private boolean add(Permit permit, UUID id, int version, Home home) {
    return db.sql(
                """
                insert into family.home (subject_id, id, version, at, sealed)
                select subject_id, :id, :version, :at, :sealed
                from (values (cast(:subject as uuid))) as about (subject_id)
                where :version = 1 + coalesce((select max(version) from family.home
                  where subject_id = :subject and id = :id), 0) and {rests}
                on conflict do nothing
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "about")))
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(SealedHome.SHAPE, id, version, home))
            .update()
        == 1;
  }

  /** Who lives there, where it is asked without opening anything. */
  private boolean tell(Permit permit, UUID id, List<UUID> who) {
    db.sql(
            """
            with gone as (
              delete from family.home_with where subject_id = :subject and home_id = :id
                and relative_id <> all (:who))
            insert into family.home_with (subject_id, home_id, relative_id)
            select :subject, :id, one from unnest(:who) as one on conflict do nothing
            """)
        .param("subject", permit.subject().value())
        .param("id", id)
        .param("who", who.toArray(UUID[]::new))
        .update();
    return true;
  }

  /** One home, every version, with its address. */
  void remove(Permit permit, UUID id) {
    db.sql(
            """
            with address as (
                delete from family.home_address where subject_id = :subject and home_id = :id),
              who as (delete from family.home_with where subject_id = :subject and home_id = :id)
            delete from family.home where subject_id = :subject and id = :id
            """)
        .param("subject", permit.subject().value())
        .param("id", id)
        .update();
  }

  void erase(Permit permit) {
    db.sql(
            """
            with who as (delete from family.home_with where subject_id = :subject)
            delete from family.home where subject_id = :subject
            """)
        .param("subject", permit.subject().value())
        .update();
  }
}

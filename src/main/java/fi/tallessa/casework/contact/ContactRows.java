package fi.tallessa.casework.contact;

import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes contacts into files, each row under the key of whom it is about. */
@Repository
public class ContactRows {

  private final JdbcClient db;
  private final Vault vault;

  ContactRows(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** False where the same form was here before, or the work rests on nothing (S2). */
  boolean add(Permit permit, UUID id, Contact contact) {
    return asked(
                """
                insert into casework.contact (subject_id, id, version, worker_id, on_day, line, sealed)
                select subject_id, :id, 1, :worker, :day, :line, :sealed
                from (values (cast(:subject as uuid))) as about (subject_id)
                where {rests} on conflict do nothing
                """
                    .replace("{rests}", WorkRests.of("about")),
                permit)
            .param("id", id)
            .param("worker", contact.worker().value())
            .param("day", contact.on())
            .param("line", permit.line())
            .param("sealed", key(permit).seal(Contact.SHAPE, id, 1, contact))
            .update()
        == 1;
  }

  /**
   * The same meeting in many files, each row under its own key: one statement, however many.
   *
   * @param form which it came in; a row that was written by it before stays
   * @return false where some are not written, as in files in which the work rests on nothing (S2)
   */
  public boolean addEach(UUID form, Map<Permit, Contact> rows) {
    if (rows.isEmpty()) {
      return true;
    }
    var any = rows.values().iterator().next();
    var subjects = new ArrayList<UUID>();
    var ids = new ArrayList<UUID>();
    var lines = new ArrayList<Long>();
    var seals = new ArrayList<byte[]>();
    rows.forEach(
        (permit, contact) -> {
          var key = key(permit);
          var id = key.id("casework.contact/" + form);
          subjects.add(permit.subject().value());
          ids.add(id);
          lines.add(permit.line());
          seals.add(key.seal(Contact.SHAPE, id, 1, contact));
        });
    return db.sql(
                """
            insert into casework.contact (subject_id, id, version, worker_id, on_day, line, sealed)
            select subject_id, id, 1, :worker, :day, line, sealed
            from unnest(cast(:subjects as uuid[]), cast(:ids as uuid[]), cast(:lines as bigint[]),
              cast(:seals as bytea[])) as about (subject_id, id, line, sealed)
            where {rests} on conflict do nothing
            """
                    .replace("{rests}", WorkRests.of("about")))
            .param("worker", any.worker().value())
            .param("day", any.on())
            .param("subjects", subjects.toArray(UUID[]::new))
            .param("ids", ids.toArray(UUID[]::new))
            .param("lines", lines.toArray(Long[]::new))
            .param("seals", seals.toArray(byte[][]::new))
            .update()
        == rows.size();
  }

  /** Writes the next version and keeps the one before beside it; false when somebody was faster. */
  boolean correct(Permit permit, KeptContact kept, Contact next) {
    int version = kept.version() + 1;
    return asked(
                """
                with before as (
                  insert into casework.contact_past (subject_id, id, version, sealed)
                  select subject_id, id, version, sealed from casework.contact
                  where subject_id = :subject and id = :id and version = :next - 1 and {rests}
                  on conflict do nothing returning version),
                belonged as (
                  insert into casework.contact_matter_past
                    (subject_id, contact_id, version, promise_id, aim_id)
                  select subject_id, contact_id, before.version, promise_id, aim_id
                  from casework.contact_matter, before
                  where subject_id = :subject and contact_id = :id)
                update casework.contact set version = :next, on_day = :day, sealed = :sealed
                where subject_id = :subject and id = :id and version = (select version from before)
                """
                    .replace("{rests}", WorkRests.of("contact")),
                permit)
            .param("id", kept.id())
            .param("next", version)
            .param("day", next.on())
            .param("sealed", key(permit).seal(Contact.SHAPE, kept.id(), version, next))
            .update()
        == 1;
  }

  /** One that was taken back, as it was; empty of one that stands or never was. */
  Optional<TakenBack> takenBack(Permit permit, UUID id) {
    var key = key(permit);
    return asked(
            """
            select version, sealed from casework.contact
            where subject_id = :subject and id = :id and exists (select from casework.cancellation
              where cancellation.subject_id = contact.subject_id and contact_id = contact.id)
            """,
            permit)
        .param("id", id)
        .query(
            (row, n) ->
                new TakenBack(
                    row.getInt("version"),
                    key.unseal(Contact.SHAPE, id, row.getInt("version"), row.getBytes("sealed"))))
        .optional();
  }

  /** It stands again, in other words; false when somebody was faster. */
  boolean again(Permit permit, UUID id, TakenBack before, Contact next) {
    int version = before.version() + 1;
    return asked(
                """
                with back as (
                  delete from casework.cancellation
                  where subject_id = :subject and contact_id = :id returning contact_id),
                before as (
                  insert into casework.contact_past (subject_id, id, version, sealed)
                  select subject_id, id, version, sealed from casework.contact
                  where subject_id = :subject and id = :id and version = :next - 1
                    and exists (select from back) and {rests}
                  on conflict do nothing returning version)
                update casework.contact set version = :next, on_day = :day, sealed = :sealed
                where subject_id = :subject and id = :id and version = (select version from before)
                """
                    .replace("{rests}", WorkRests.of("contact")),
                permit)
            .param("id", id)
            .param("next", version)
            .param("day", next.on())
            .param("sealed", key(permit).seal(Contact.SHAPE, id, version, next))
            .update()
        == 1;
  }

  /** Takes back what was just written. */
  boolean cancel(Permit permit, UUID id) {
    return asked(
                """
                insert into casework.cancellation (subject_id, contact_id, at, worker_id)
                values (:subject, :id, :at, :who) on conflict do nothing
                """,
                permit)
            .param("id", id)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("who", permit.visit().who().value())
            .update()
        == 1;
  }

  /** It was of somebody else: nothing of it stays, nor of what it said before. */
  void remove(Permit permit, UUID id) {
    asked("delete from casework.contact where subject_id = :subject and id = :id", permit)
        .param("id", id)
        .update();
  }

  void erase(Permit permit) {
    asked("delete from casework.contact where subject_id = :subject", permit).update();
  }

  private Key key(Permit permit) {
    return vault.open(permit);
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql).param("subject", permit.subject().value());
  }
}

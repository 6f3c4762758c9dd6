package fi.tallessa.casework.matter;

import fi.tallessa.casework.plan.Plans;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.vault.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promises and aims, and which contacts belong to them; an aim only while its consent holds. */
@Repository
public class Matters {

  private final JdbcClient db;
  private final Vault vault;
  private final PlacesKept places;

  Matters(JdbcClient db, Vault vault, PlacesKept places) {
    this.db = db;
    this.vault = vault;
    this.places = places;
  }

  /** What is open first, promises before aims; each with the contacts that belong to it. */
  public List<Matter> of(Permit permit) {
    var key = vault.open(permit);
    var hidden = places.of(permit);
    return db.sql(
            """
            select true as promise, task.id, task.version, task.sealed,
              exists (select from casework.task_done done where done.subject_id = task.subject_id
                and done.task_id = task.id and undone_at is null) as over,
              array(select contact_id from casework.contact_matter belongs
                where belongs.subject_id = promise.subject_id
                  and belongs.promise_id = promise.task_id) as contacts
            from casework.promise join casework.task
              on task.subject_id = promise.subject_id and task.id = promise.task_id
            where promise.subject_id = :subject and {rests}
            union all
            select false, aim.id, aim.version, aim.sealed, aim.ended_at is not null,
              array(select contact_id from casework.contact_matter belongs
                where belongs.subject_id = aim.subject_id and belongs.aim_id = aim.id)
            from casework.aim where aim.subject_id = :subject and {stands}
            order by over, promise desc, id
            """
                .replace("{rests}", WorkRests.of("task"))
                .replace("{stands}", Plans.STANDS))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query((row, n) -> Matter.of(row, key).hiding(hidden))
        .list();
  }

  /** Whether the contact belongs to something else than was chosen, or to nothing. */
  public boolean differ(Permit permit, UUID contact, String chosen) {
    var all = of(permit);
    var now = all.stream().filter(one -> one.contacts().contains(contact)).findFirst();
    var then = all.stream().filter(one -> one.id().toString().equals(chosen)).findFirst();
    return !now.map(Matter::id).equals(then.map(Matter::id));
  }

  /**
   * To what a contact belonged before it was put right, version by version, as far as it stands.
   */
  public Map<Integer, Matter> past(Permit permit, UUID contact) {
    var all = of(permit).stream().collect(Collectors.toMap(Matter::id, one -> one));
    var past = new HashMap<Integer, Matter>();
    db.sql(
            """
            select version, coalesce(promise_id, aim_id) as matter
            from casework.contact_matter_past where subject_id = ? and contact_id = ?
            """)
        .params(permit.subject().value(), contact)
        .query(
            row -> {
              var matter = all.get(row.getObject("matter", UUID.class));
              if (matter != null) {
                past.put(row.getInt("version"), matter);
              }
            });
    return past;
  }

  /**
   * From now on the contact belongs to this and to nothing else; blank is nothing. What is not in
   * the file, or not any more, is nothing: no contact is refused for it.
   */
  public void keep(Permit permit, UUID contact, String chosen) {
    db.sql("delete from casework.contact_matter where subject_id = ? and contact_id = ?")
        .params(permit.subject().value(), contact)
        .update();
    WholeUuid.drawn(chosen).ifPresent(matter -> add(permit, contact, matter));
  }

  private void add(Permit permit, UUID contact, UUID matter) {
    db.sql(
            """
            insert into casework.contact_matter (subject_id, contact_id, promise_id, aim_id)
            select subject_id, :contact, task_id, null from casework.promise
            where subject_id = :subject and task_id = :matter
            union all
            select aim.subject_id, :contact, null, aim.id from casework.aim
            where aim.subject_id = :subject and aim.id = :matter and {stands}
            """
                .replace("{stands}", Plans.STANDS))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .param("contact", contact)
        .param("matter", matter)
        .update();
  }
}

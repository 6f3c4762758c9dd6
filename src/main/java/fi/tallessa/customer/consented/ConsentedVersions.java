package fi.tallessa.customer.consented;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All that was said in an entry that rests on a consent: a change is the next version, and what it
 * said before goes with it. Each statement that writes asks the consent itself (S14, S20).
 */
@Repository
class ConsentedVersions {

  private final JdbcClient db;
  private final Vault vault;
  private final ActiveConsents consents;
  private final Deadlines deadlines;
  private final UnconfirmedEntries unconfirmed;

  ConsentedVersions(
      JdbcClient db,
      Vault vault,
      ActiveConsents consents,
      Deadlines deadlines,
      UnconfirmedEntries unconfirmed) {
    this.unconfirmed = unconfirmed;
    this.deadlines = deadlines;
    this.db = db;
    this.vault = vault;
    this.consents = consents;
  }

  /**
   * Writes down an entry on a consent.
   *
   * @return false where that consent does not hold at this moment, or does not cover this kind of
   *     data, or for health is not explicit; or where the form was sent before
   */
  boolean add(Store store, Permit permit, UUID id, UUID item, Consented entry) {
    consents.hold(permit);
    return asked(
                """
                insert into %s (subject_id, id, version, sealed_as, at, item_id, consent_number,
                  sealed, unverified, goes_on, named, got_on)
                select event.subject_id, :id, 1, 1, :at, event.item_id, event.number, :sealed,
                  :unverified, cast(:goes_on as date), :named, cast(:got_on as date)
                from legalbasis.consent_event event
                join legalbasis.consent_version version
                  on version.item_id = event.item_id and version.number = event.version
                where event.subject_id = :subject and event.item_id = :item
                  and not exists (select from legalbasis.consent_event later
                    where later.subject_id = event.subject_id and later.item_id = event.item_id
                      and later.number > event.number)
                  and legalbasis.consent_holds(event.subject_id, event.item_id, event.number,
                    cast(:categories as text[]), :named, :today)
                  and version.categories && cast(:categories as text[])
                  and (version.ground = 'A9_2_A' or not :explicit)
                on conflict do nothing
                """,
                store, permit)
            .param("id", id)
            .param("item", item)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("categories", store.categories())
            .param("explicit", store.health())
            .param("sealed", vault.open(permit).seal(store.shape(), id, 1, entry))
            .param("unverified", entry.unverified())
            .param("named", entry.named())
            .param("goes_on", entry.goesOn(this::confirmedBy), Types.DATE)
            .param("got_on", entry.gotOn(), Types.DATE)
            .update()
        == 1;
  }

  /**
   * Writes the next version of an entry, and keeps the one before beside it.
   *
   * @return false when somebody else has written or removed it meanwhile, or its consent has ended
   */
  boolean write(Store store, Permit permit, KeptConsented kept, Consented next) {
    unconfirmed.bringBack(store, permit);
    int version = kept.version() + 1;
    return asked(
                """
                with before as (
                  insert into %1$s_past (subject_id, id, version, sealed_as, at, sealed, got_on,
                    was_named, was_unverified, stands)
                  select subject_id, id, version, sealed_as, coalesce(changed_at, at), sealed,
                    got_on, named, unverified, goes_on is null
                  from %1$s
                  where id = :id and version = :next - 1 and {holds}
                  on conflict do nothing returning version)
                update %1$s set version = :next, sealed_as = :next, sealed = :sealed, changed_at = :at,
                  unverified = :unverified, goes_on = cast(:goes_on as date), named = :named,
                  got_on = case when :same then got_on else cast(:got_on as date) end
                where id = :id and version = (select version from before) and {holds}
                """
                    .replace("{holds}", store.holds()),
                store,
                permit)
            .param("id", kept.id())
            .param("next", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(store.shape(), kept.id(), version, next))
            .param("unverified", next.unverified())
            .param("named", next.named())
            .param("goes_on", kept.goesOn(next, this::confirmedBy), Types.DATE)
            .param("same", next.told().equals(kept.consented().told()))
            .param("got_on", next.gotOn(), Types.DATE)
            .update()
        == 1;
  }

  /** Every version of an entry that may be shown today, the newest first. */
  List<KeptConsented> history(Store store, Permit permit, UUID id) {
    var key = vault.open(permit);
    return asked(
            """
            select past.id, past.version, past.sealed_as, past.at, now.item_id,
              null::date as goes_on, past.sealed
            from (select * from {now} where id = :id and {holds}) now
            join %1$s_past past on past.subject_id = now.subject_id and past.id = now.id
              and past.version < now.before
            union all
            select id, version, sealed_as, coalesce(changed_at, at), item_id, goes_on, sealed
            from {now} where id = :id and {holds}
            order by version desc
            """
                .replace("{now}", store.now())
                .replace("{holds}", store.holds()),
            store,
            permit)
        .param("id", id)
        .query(KeptConsented.Sealed::of)
        .list()
        .stream()
        .map(row -> row.open(store, key))
        .toList();
  }

  /** All that is kept, and all it said before, for a look through what was ever written. */
  List<Consented> everything(Store store, Permit permit) {
    var key = vault.open(permit);
    return asked(
            """
            select past.id, past.version, past.sealed_as, past.at, now.item_id,
              null::date as goes_on, past.sealed
            from (select * from {now} where {kept}) now
            join %1$s_past past on past.subject_id = now.subject_id and past.id = now.id
            union all
            select id, version, sealed_as, at, item_id, goes_on, sealed from {now} where {kept}
            """
                .replace("{now}", store.now())
                .replace("{kept}", store.kept()),
            store,
            permit)
        .query(KeptConsented.Sealed::of)
        .list()
        .stream()
        .map(row -> row.open(store, key).consented())
        .toList();
  }

  void remove(Store store, Permit permit, UUID id) {
    asked("delete from %s where subject_id = :subject and id = :id", store, permit)
        .param("id", id)
        .update();
  }

  /** The last day to confirm what a professional told on a day. */
  LocalDate confirmedBy(LocalDate told) {
    return deadlines.lastDay(Deadline.VERIFICATION, told);
  }

  private JdbcClient.StatementSpec asked(String sql, Store store, Permit permit) {
    return db.sql(sql.formatted(store.table()))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today());
  }
}

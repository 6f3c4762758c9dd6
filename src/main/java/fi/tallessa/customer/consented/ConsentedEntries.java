package fi.tallessa.customer.consented;

import fi.tallessa.access.HealthRights;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is kept on consents. Each statement asks the consent itself whether it holds today, so that
 * what was taken back is in nothing from the next request on (S14, S20); and whether it had to be
 * confirmed by then (D13), whether the night has come or not.
 */
@Repository
class ConsentedEntries {

  private final JdbcClient db;
  private final Vault vault;
  private final PlacesKept places;

  ConsentedEntries(JdbcClient db, Vault vault, PlacesKept places) {
    this.places = places;
    this.db = db;
    this.vault = vault;
  }

  /** Those that may be shown today as they are read, the newest first. */
  List<KeptConsented> of(Store store, Permit permit) {
    var hidden = places.of(permit);
    return whole(store, permit).stream().map(one -> one.readBy(permit).hiding(hidden)).toList();
  }

  private List<KeptConsented> whole(Store store, Permit permit) {
    return of(store, store.holds(), permit);
  }

  /** All that a copy to the person has to tell, the newest first. */
  List<KeptConsented> kept(Store store, Permit permit) {
    return of(store, store.kept(), permit);
  }

  /** Whether a copy has something to tell; nothing is opened. */
  boolean any(Store store, Permit permit) {
    return asked(
            "select exists (select from {now} where".replace("{now}", store.now())
                + store.kept()
                + ")",
            store,
            permit)
        .query(Boolean.class)
        .single();
  }

  private List<KeptConsented> of(Store store, String which, Permit permit) {
    var key = vault.open(permit);
    return asked(
            "select id, version, sealed_as, at, item_id, goes_on, sealed from {now} where"
                    .replace("{now}", store.now())
                + which
                + "order by at desc, id",
            store,
            permit)
        .query(KeptConsented.Sealed::of)
        .list()
        .stream()
        .map(row -> row.open(store, key))
        .toList();
  }

  /** One of them; empty for what is not there, or not any more. */
  Optional<KeptConsented> one(Store store, Permit permit, String id) {
    return whole(store, permit).stream()
        .filter(kept -> kept.id().toString().equals(id))
        .findFirst();
  }

  /** For a customer's page, in one statement: other information, and how much of health. */
  Overview overview(Permit permit) {
    var key = vault.open(permit);
    var hidden = places.of(permit);
    var rows =
        db.sql(
                """
                select other.id, version, sealed_as, at, item_id, goes_on, sealed,
                  (select count(*) from {health now} where {health}) as health,
                  {may} as may_health
                from (select cast(:subject as uuid) as subject_id) always
                left join (select * from {other now} where {other}) other on true
                order by at desc, id
                """
                    .replace("{health now}", Store.HEALTH.now())
                    .replace("{other now}", Store.OTHER.now())
                    .replace("{health}", Store.HEALTH.holds())
                    .replace("{other}", Store.OTHER.holds())
                    .replace("{may}", HealthRights.holds("always")))
            .param("subject", permit.subject().value())
            .param("who", permit.visit().who().value())
            .param("today", permit.visit().today())
            .query(Overview.Row::of)
            .list();
    return new Overview(
        rows.stream()
            .map(Overview.Row::other)
            .filter(row -> row.id() != null)
            .map(row -> row.open(Store.OTHER, key).readBy(permit).hiding(hidden))
            .toList(),
        rows.getFirst().health(),
        rows.getFirst().mayHealth());
  }

  void erase(Store store, Permit permit) {
    asked("delete from %s where subject_id = :subject", store, permit).update();
  }

  private JdbcClient.StatementSpec asked(String sql, Store store, Permit permit) {
    return db.sql(sql.formatted(store.table()))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today());
  }
}

package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tests that are being written: one a service and author, and its author's alone. */
@Repository
class BalancingDrafts {

  private final JdbcClient db;
  private final Vault vault;

  BalancingDrafts(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The visitor's own of a service; whoever else saves it now waits until this is over. */
  Optional<BalancingDraft> own(ServiceId service, Visit visit) {
    return of(service, visit.who());
  }

  private Optional<BalancingDraft> of(ServiceId service, WorkerId author) {
    return db.sql(
            """
            select version, saved_at, sealed from legalbasis.balancing_draft
            where service_id = ? and worker_id = ? for update
            """)
        .params(service.value(), author.value())
        .query(
            (row, n) ->
                new BalancingDraft(
                    row.getInt("version"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                    vault
                        .register()
                        .unseal(
                            BalancingDraft.Text.SHAPE,
                            place(service, author),
                            row.getInt("version"),
                            row.getBytes("sealed"))
                        .typed()))
        .optional();
  }

  /** The services of which the visitor has one, and when it was saved. */
  Map<ServiceId, Instant> own(Visit visit) {
    var saved = new HashMap<ServiceId, Instant>();
    db.sql("select service_id, saved_at from legalbasis.balancing_draft where worker_id = ?")
        .param(visit.who().value())
        .query(
            row -> {
              saved.put(
                  new ServiceId(row.getObject("service_id", UUID.class)),
                  row.getObject("saved_at", OffsetDateTime.class).toInstant());
            });
    return saved;
  }

  /** False when it has been saved since that version was seen; 0 for one that was not there. */
  boolean save(ServiceId service, int seen, Map<String, String> typed, Visit visit) {
    var sealed =
        vault
            .register()
            .seal(
                BalancingDraft.Text.SHAPE,
                place(service, visit.who()),
                seen + 1,
                new BalancingDraft.Text(typed));
    return db.sql(
                """
                insert into legalbasis.balancing_draft as draft
                  (service_id, worker_id, version, saved_at, sealed)
                select :service, :who, :seen + 1, :now, :sealed
                where :seen = 0 or exists (
                  select from legalbasis.balancing_draft
                  where service_id = :service and worker_id = :who)
                on conflict (service_id, worker_id) do update
                  set version = excluded.version, saved_at = excluded.saved_at,
                    sealed = excluded.sealed
                  where draft.version = :seen
                """)
            .param("service", service.value())
            .param("who", visit.who().value())
            .param("seen", seen)
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .param("sealed", sealed)
            .update()
        == 1;
  }

  /** Those of authors who write none any more. */
  List<LeftDraft> left(LocalDate today) {
    return db.sql(
            """
            select service_id, worker_id, saved_at from legalbasis.balancing_draft
            join staff.worker on worker.id = worker_id
            where left_on < ? or role <> 'MANAGER' order by saved_at
            """)
        .param(today)
        .query(
            (row, n) ->
                new LeftDraft(
                    new ServiceId(row.getObject("service_id", UUID.class)),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<BalancingDraft> of(LeftDraft left) {
    return of(left.service(), left.author());
  }

  void remove(ServiceId service, WorkerId author) {
    db.sql("delete from legalbasis.balancing_draft where service_id = ? and worker_id = ?")
        .params(service.value(), author.value())
        .update();
  }

  private static String place(ServiceId service, WorkerId author) {
    return service + "/" + author;
  }
}

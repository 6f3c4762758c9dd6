package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Vault;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports that rest on no file; each goes with its door. */
@Repository
class OwnReports {

  private final JdbcClient db;
  private final Vault vault;

  OwnReports(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The report this form has made already; of two at the same moment, the second waits. */
  Optional<SubjectId> madeBy(UUID once) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(once.toString())
        .query((row, n) -> n)
        .list();
    return db.sql("select subject_id from disclosure.own_report where once = ?")
        .param(once)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .optional();
  }

  void add(Permit permit, UUID once, OwnReport report) {
    var id = permit.subject().value();
    db.sql("insert into disclosure.own_report (subject_id, once, sealed) values (?, ?, ?)")
        .params(id, once, vault.open(permit).seal(OwnReport.SHAPE, id, 1, report))
        .update();
  }

  Optional<KeptOwnReport> of(Permit permit) {
    var key = vault.open(permit);
    var id = permit.subject().value();
    return db.sql(
            """
            select sealed, struck, array(select sealed from disclosure.own_receipt
              where own_receipt.subject_id = own_report.subject_id order by number) as receipts
            from disclosure.own_report where subject_id = ?
            """)
        .param(id)
        .query(
            (row, n) ->
                new KeptOwnReport(
                    key.unseal(OwnReport.SHAPE, id, 1, row.getBytes("sealed")),
                    Receipts.of(row, OwnReport.RECEIPT, id, key),
                    Optional.ofNullable(row.getBytes("struck"))
                        .map(bytes -> key.unseal(OwnReport.STRUCK, id, 1, bytes))))
        .optional();
  }

  /** What has come of some: whether a receipt, whether they were never sent. Opens nothing. */
  Map<SubjectId, Came> came(Collection<SubjectId> some) {
    return db
        .sql(
            """
            select subject_id, struck is not null as struck, exists (
              select from disclosure.own_receipt
              where own_receipt.subject_id = own_report.subject_id) as arrived
            from disclosure.own_report where subject_id = any (?)
            """)
        .param(some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                Map.entry(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    row.getBoolean("struck")
                        ? Came.NEVER_SENT
                        : row.getBoolean("arrived") ? Came.ARRIVED : Came.NOTHING_YET))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What has come of a report. */
  enum Came {
    NOTHING_YET,
    ARRIVED,
    NEVER_SENT
  }

  /** False where another tab has written one of this number. */
  boolean received(Permit permit, int number, Receipt receipt) {
    var id = permit.subject().value();
    return db.sql(
                """
                insert into disclosure.own_receipt (subject_id, number, sealed) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(id, number, vault.open(permit).seal(OwnReport.RECEIPT, id, number, receipt))
            .update()
        == 1;
  }

  /** False where somebody has struck it already. */
  boolean strike(Permit permit, Struck struck) {
    var id = permit.subject().value();
    return db.sql(
                """
                update disclosure.own_report set struck = ?
                where subject_id = ? and struck is null
                """)
            .params(vault.open(permit).seal(OwnReport.STRUCK, id, 1, struck), id)
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from disclosure.own_report where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}

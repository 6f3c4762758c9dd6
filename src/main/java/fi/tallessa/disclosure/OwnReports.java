package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Vault;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    return db.sql("select sealed, receipt from disclosure.own_report where subject_id = ?")
        .param(id)
        .query(
            (row, n) ->
                new KeptOwnReport(
                    key.unseal(OwnReport.SHAPE, id, 1, row.getBytes("sealed")),
                    Optional.ofNullable(row.getBytes("receipt"))
                        .map(bytes -> key.unseal(OwnReport.RECEIPT, id, 1, bytes))))
        .optional();
  }

  /** Of which it was written down that they have arrived; nothing is opened. */
  Set<SubjectId> arrived(Collection<SubjectId> some) {
    return new HashSet<>(
        db.sql(
                """
                select subject_id from disclosure.own_report
                where subject_id = any (?) and receipt is not null
                """)
            .param(some.stream().map(SubjectId::value).toArray(UUID[]::new))
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list());
  }

  /** False where one is there already: it has arrived once. */
  boolean received(Permit permit, Receipt receipt) {
    var id = permit.subject().value();
    return db.sql(
                """
                update disclosure.own_report set receipt = ?
                where subject_id = ? and receipt is null
                """)
            .params(vault.open(permit).seal(OwnReport.RECEIPT, id, 1, receipt), id)
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from disclosure.own_report where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}

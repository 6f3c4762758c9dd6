package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports to social services; each hangs on its line in the log, and goes with it. */
@Repository
class Reports {

  private static final String SENT =
      """
      select id, report.at, on_day, report.sealed,
        array(select sealed from disclosure.receipt
          where receipt.subject_id = report.subject_id and receipt.id = report.id
          order by number) as receipts,
        coalesce((select struck from disclosure.correction
          where correction.subject_id = report.subject_id and correction.id = report.id
          order by number desc limit 1), false) as struck
      from disclosure.report join disclosure.disclosure using (subject_id, id)
      where subject_id = :subject
      """;

  private final JdbcClient db;
  private final Vault vault;

  Reports(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  List<KeptReport> of(Permit permit) {
    var key = vault.open(permit);
    return asked(SENT + "order by on_day desc, report.at desc, id", permit)
        .query((row, n) -> KeptReport.of(row, key))
        .list();
  }

  Optional<KeptReport> one(Permit permit, UUID id) {
    var key = vault.open(permit);
    return asked(SENT + "and id = :id", permit)
        .param("id", id)
        .query((row, n) -> KeptReport.of(row, key))
        .optional();
  }

  /** Under the id of its line, which is there. */
  boolean add(Permit permit, UUID id, Report report) {
    return asked(
                """
                insert into disclosure.report (subject_id, id, at, sealed)
                values (:subject, :id, :at, :sealed) on conflict do nothing
                """,
                permit)
            .param("id", id)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(KeptReport.SHAPE, id, 1, report))
            .update()
        == 1;
  }

  /** False where another tab has written one of this number. */
  boolean received(Permit permit, UUID id, int number, Receipt receipt) {
    return asked(
                """
                insert into disclosure.receipt (subject_id, id, number, at, sealed)
                values (:subject, :id, :number, :at, :sealed) on conflict do nothing
                """,
                permit)
            .param("id", id)
            .param("number", number)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(Receipt.SHAPE, id, number, receipt))
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql).param("subject", permit.subject().value());
  }
}

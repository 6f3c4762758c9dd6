package fi.tallessa.disclosure;

import static java.util.stream.Collectors.groupingBy;

import fi.tallessa.association.Country;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was put right in lines of the log; only added to, and gone with its line. */
@Repository
class Corrections {

  private final JdbcClient db;
  private final Vault vault;

  Corrections(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Of some lines, the oldest first. */
  Map<UUID, List<KeptCorrection>> of(Permit permit, Collection<UUID> lines) {
    var key = vault.open(permit);
    return asked(
            """
            select id, number, at, on_day, country, sealed from disclosure.correction
            where subject_id = :subject and id = any (:lines) order by id, number
            """,
            permit)
        .param("lines", lines.toArray(UUID[]::new))
        .query((row, n) -> KeptCorrection.of(row, key))
        .list()
        .stream()
        .collect(groupingBy(KeptCorrection::id));
  }

  /** Whether this form was kept already. */
  boolean there(Permit permit, UUID line, UUID once) {
    return asked(
            """
            select exists (select from disclosure.correction
              where subject_id = :subject and id = :line and once = :once)
            """,
            permit)
        .param("line", line)
        .param("once", once)
        .query(Boolean.class)
        .single();
  }

  /** False where somebody else has put the same line right meanwhile. */
  boolean add(
      Permit permit,
      UUID line,
      int number,
      UUID once,
      LocalDate on,
      Country country,
      Correction correction) {
    return asked(
                """
                insert into disclosure.correction
                  (subject_id, id, number, once, at, on_day, country, struck, sealed)
                values (:subject, :line, :number, :once, :at, :on, :country, :struck, :sealed)
                on conflict do nothing
                """,
                permit)
            .param("line", line)
            .param("number", number)
            .param("once", once)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("on", on)
            .param("country", country.name())
            .param("struck", correction.right() == null)
            .param(
                "sealed", vault.open(permit).seal(KeptCorrection.SHAPE, line, number, correction))
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql).param("subject", permit.subject().value());
  }
}

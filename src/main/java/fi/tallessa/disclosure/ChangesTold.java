package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which recipients were told what has changed since; only added to, and gone with its line. */
@Repository
class ChangesTold {

  private final JdbcClient db;
  private final Vault vault;

  ChangesTold(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** All of a customer's, by line, the oldest first. */
  Map<UUID, List<ChangeTold>> of(Permit permit) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select id, number, sealed from disclosure.change_told
            where subject_id = ? order by id, number
            """)
        .param(permit.subject().value())
        .query(
            (row, n) -> {
              var id = row.getObject("id", UUID.class);
              int number = row.getInt("number");
              return Map.entry(
                  id, key.unseal(ChangeTold.SHAPE, id, number, row.getBytes("sealed")));
            })
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** False where somebody else has written one meanwhile. */
  boolean add(Permit permit, UUID line, int number, ChangeTold told) {
    return db.sql(
                """
                insert into disclosure.change_told (subject_id, id, number, at, sealed)
                values (:subject, :line, :number, :at, :sealed) on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("line", line)
            .param("number", number)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(ChangeTold.SHAPE, line, number, told))
            .update()
        == 1;
  }
}

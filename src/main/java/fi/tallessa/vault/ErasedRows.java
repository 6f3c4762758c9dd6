package fi.tallessa.vault;

import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was erased of files that stay, by where it lay alone. The database writes it down itself, so
 * that no deletion is forgotten; a backup of before is put back without it (S42).
 */
@Repository
public class ErasedRows {

  private final JdbcClient db;

  ErasedRows(JdbcClient db) {
    this.db = db;
  }

  /** All of them, whatever was written in their place since; what moved lives on. */
  void each(Consumer<ErasedRow> then) {
    db.sql("select * from vault.erased_row where moved_from is null order by at, subject_id, id")
        .query(
            row -> {
              then.accept(
                  new ErasedRow(
                      row.getObject("id", UUID.class),
                      new SubjectId(row.getObject("subject_id", UUID.class)),
                      row.getObject("at", OffsetDateTime.class).toInstant(),
                      row.getString("relation"),
                      row.getString("key"),
                      row.getBoolean("rewritten")));
            });
  }

  /**
   * What is deleted by this id in the transaction was not erased: it lies elsewhere by its end, and
   * a restore that took it out here would lose it in both places, until it is erased there as well.
   *
   * @param whose it is from now on
   * @param anew the id it has from now on
   */
  public void livesOn(String relation, UUID id, SubjectId whose, UUID anew) {
    goesWith(relation, id, whose, relation, anew);
  }

  /**
   * The same of what is not carried over, and is there again if a restore brings back what it was
   * about.
   *
   * @param with the table of what it was about
   * @param anew the id that has from now on
   */
  public void goesWith(String relation, UUID id, SubjectId whose, String with, UUID anew) {
    db.sql(
            """
            select set_config('tallessa.moves',
              concat(current_setting('tallessa.moves', true), ' ', cast(? as text)), true)
            """)
        .param("%s:%s=%s=%s:%s".formatted(relation, id, whose.value(), with, anew))
        .query()
        .singleRow();
  }

  /** No backup of before is left. */
  public void forget(Instant before) {
    db.sql("select vault.forget_rows(?)")
        .param(before.atOffset(ZoneOffset.UTC))
        .query()
        .listOfRows();
  }
}

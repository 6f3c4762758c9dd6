package fi.tallessa.vault;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A person's key. Erased last; without it, whatever is left of the rows is noise. That it is gone
 * stays, by a number: a backup that comes back has to forget it again.
 */
@Repository
class KeysHolding implements Holding {

  private final JdbcClient db;

  KeysHolding(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Description describe() {
    return new Description(
        "keys",
        List.of("vault.subject_key", "vault.erasure_log", "vault.erased_row"),
        FieldGroup.DUTY,
        false);
  }

  /** A key tells nothing about the person, and would open what the copy already shows. */
  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    db.sql("select vault.forget(?, ?)")
        .params(permit.subject().value(), permit.visit().when().atOffset(ZoneOffset.UTC))
        .query()
        .listOfRows();
  }
}

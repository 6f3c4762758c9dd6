package fi.tallessa.customer.search;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.TrialOpening;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The data of people open, or they do not: looked at by nobody. */
@Component
class OpenedData implements TrialOpening {

  private final Data data;
  private final Vault vault;
  private final Clock clock;

  OpenedData(Data data, Vault vault, Clock clock) {
    this.data = data;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public int open(Map<SubjectId, WrappedKey> some) {
    var today = LocalDate.ofInstant(clock.instant(), Visit.ZONE);
    return data.everybody(vault.openForRun(some), Set.of(Field.values()), today).size();
  }
}

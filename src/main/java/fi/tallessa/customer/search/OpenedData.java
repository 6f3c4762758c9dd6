package fi.tallessa.customer.search;

import static java.util.stream.Collectors.toMap;

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
    var keys =
        some.entrySet().stream()
            .collect(
                toMap(Map.Entry::getKey, one -> vault.openForRun(one.getKey(), one.getValue())));
    var today = LocalDate.ofInstant(clock.instant(), Visit.ZONE);
    return data.everybody(keys, Set.of(Field.values()), today).size();
  }
}

package fi.tallessa.customer.ages;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.informing.Informings;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.consent.GuardiansYes;
import fi.tallessa.vault.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds who gave which consent, and what was told of the notice, to what turns ask. */
@Component
public class Turning {

  private final GuardiansYes yeses;
  private final Informings informings;

  Turning(GuardiansYes yeses, Informings informings) {
    this.yeses = yeses;
    this.informings = informings;
  }

  /** Two statements. */
  public Map<SubjectId, Turned> of(
      Map<SubjectId, Turned> all, Map<SubjectId, Key> keys, LocalDate today) {
    var said = yeses.of(keys, today);
    var told = informings.everybody(keys);
    return all.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                one ->
                    one.getValue()
                        .with(said.getOrDefault(one.getKey(), List.of()))
                        .told(told.getOrDefault(one.getKey(), List.of()))));
  }
}

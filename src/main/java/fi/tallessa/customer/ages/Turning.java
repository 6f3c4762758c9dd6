package fi.tallessa.customer.ages;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.informing.Informing;
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

  Turning(GuardiansYes yeses) {
    this.yeses = yeses;
  }

  /**
   * One statement.
   *
   * @param told who was told what, as whoever has the keys has read it
   */
  public Map<SubjectId, Turned> of(
      Map<SubjectId, Turned> all,
      Map<SubjectId, List<Informing>> told,
      Map<SubjectId, Key> keys,
      LocalDate today) {
    var said = yeses.of(keys, today);
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

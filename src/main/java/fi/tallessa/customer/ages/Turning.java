package fi.tallessa.customer.ages;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.informing.Informing;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.consent.Deciders;
import fi.tallessa.vault.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Adds who gave which consent, and what was told of the notice, to what turns ask. */
@Component
public class Turning {

  private final Deciders deciders;

  Turning(Deciders deciders) {
    this.deciders = deciders;
  }

  /**
   * One statement.
   *
   * @param before what else is known of each
   * @param told who was told what, as whoever has the keys has read it
   */
  public Map<SubjectId, Turned> of(
      Function<SubjectId, Turned> before,
      Map<SubjectId, List<Informing>> told,
      Map<SubjectId, Key> keys,
      LocalDate today) {
    var said = deciders.of(keys, today);
    return keys.keySet().stream()
        .collect(
            toMap(
                one -> one,
                one ->
                    before
                        .apply(one)
                        .with(said.getOrDefault(one, List.of()))
                        .told(told.getOrDefault(one, List.of()))));
  }
}

package fi.tallessa.customer.print;

import fi.tallessa.customer.consented.Store;
import fi.tallessa.customer.consented.ToldByPerson;
import fi.tallessa.customer.say.MayReadForChild;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.ProvidedLine;
import fi.tallessa.wording.HiddenPlaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a child or this guardian told of the child's health, and other information, as far as the
 * consents hold: the same that the guardian may take to another service.
 */
@Component
public class GuardianEntries {

  private final ToldByPerson entries;

  GuardianEntries(ToldByPerson entries) {
    this.entries = entries;
  }

  /**
   * Of health where the visitor has the right to it, as a line of its own in the log (S20).
   *
   * @param others how other guardians are reached, and where they live
   */
  public List<ProvidedLine> of(Permit permit, MayReadForChild rule, HiddenPlaces others) {
    var whom = new GivenTo(Optional.of(rule), others);
    return Stream.of(Store.values())
        .flatMap(
            store ->
                entries.forGuardian(store, permit).stream()
                    .filter(whom::entry)
                    .map(one -> ProvidedEntries.line(store, one)))
        .toList();
  }
}

package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.RestsOnConsent;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a yes to another version of a text would erase that night, because the new text covers less:
 * said to everybody before anybody answers.
 */
@Component
public class Narrowing {

  private final ObjectProvider<RestsOnConsent> resting;

  Narrowing(ObjectProvider<RestsOnConsent> resting) {
    this.resting = resting;
  }

  /**
   * Nothing where nothing holds and nothing sleeps, or the same version is asked again: then nobody
   * is asked.
   */
  public Map<FieldGroup, Integer> of(Permit permit, Consent consent, int version) {
    var losing = new EnumMap<FieldGroup, Integer>(FieldGroup.class);
    if (consent.stands(permit.visit().today()) && consent.version() != version) {
      resting.forEach(
          one ->
              one.wouldLose(permit.subject(), consent.item().value(), version)
                  .forEach((group, many) -> losing.merge(group, many, Integer::sum)));
    }
    return losing;
  }
}

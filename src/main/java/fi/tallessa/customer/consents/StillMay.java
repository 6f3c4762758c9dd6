package fi.tallessa.customer.consents;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Denials;
import org.springframework.stereotype.Component;

/**
 * Whether those who were asked may still answer when they do: custody may be lost, a birth date
 * corrected, or something kept from guardians between the asking and the answer, on the same day
 * (D8, K4, K5).
 */
@Component
class StillMay {

  private final Data data;
  private final GuardianRights rights;
  private final Denials denials;

  StillMay(Data data, GuardianRights rights, Denials denials) {
    this.data = data;
    this.rights = rights;
    this.denials = denials;
  }

  Problems answer(Permit permit, Asked asked) {
    var today = permit.visit().today();
    var who = asked.asking().circumstances();
    var birth = data.card(permit).birth();
    if (!asked.day().equals(today)
        || !Decider.at(birth.youngestAge(today)).contains(who.decider())) {
      return Problems.of(Problem.of("answers", "customer.consent.law.another_day"));
    }
    return who.decider().guardian() ? guardians(permit, asked, who) : Problems.none();
  }

  private Problems guardians(Permit permit, Asked asked, Circumstances who) {
    var acting = rights.of(permit, data.card(permit).birth());
    var denied = denials.standing(permit);
    if (!who.guardians().stream().allMatch(id -> acting.containsKey(id) && acting.get(id).may())) {
      return Problems.of(Problem.of("answers", "legalbasis.consent.law.not_acting"));
    }
    return asked.items().stream().anyMatch(one -> denied.containsKey(one.item().id()))
        ? Problems.of(Problem.of("answers", "legalbasis.consent.law.denied"))
        : Problems.none();
  }
}

package fi.tallessa.customer.consents;

import static fi.tallessa.customer.guardian.MayActFor.JOINTLY;
import static fi.tallessa.customer.guardian.MayActFor.LOST;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.WhoConsents;
import org.springframework.stereotype.Component;

/**
 * Whether those who were asked may still answer when they do: custody may be lost, a birth date
 * corrected, custody become joint, or something kept from guardians between the asking and the
 * answer, on the same day. It is the rule that was asked first, asked once more (D8, K4, K5).
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
    var who = asked.asking().circumstances();
    return asked.day().equals(permit.visit().today())
        ? problems(who.decider().guardian() ? withGuardians(permit, asked) : alone(permit, who))
        : askAnew();
  }

  private WhoConsents alone(Permit permit, Circumstances who) {
    return who.still(age(permit), false, 0, false);
  }

  private WhoConsents withGuardians(Permit permit, Asked asked) {
    var who = asked.asking().circumstances();
    var rights = this.rights.of(permit, data.card(permit).birth());
    var now = who.guardians().stream().map(id -> rights.getOrDefault(id, LOST)).toList();
    denials.alone(permit);
    var denied = denials.standing(permit).keySet();
    return who.still(
        age(permit),
        now.stream().allMatch(MayActFor::may),
        (int) now.stream().filter(JOINTLY::equals).count(),
        asked.items().stream().anyMatch(one -> denied.contains(one.item().id())));
  }

  private int age(Permit permit) {
    return data.card(permit).birth().youngestAge(permit.visit().today());
  }

  /**
   * Which guardian is told; all else is for a new asking. The screen is in the guardian's hand:
   * that something is kept from them may not show on it (K3).
   */
  private static Problems problems(WhoConsents still) {
    return still.problems().all().stream()
        .findFirst()
        .map(
            found ->
                found.field().equals("guardians")
                    ? Problems.of(Problem.of("answers", found.key()))
                    : askAnew())
        .orElseGet(Problems::none);
  }

  private static Problems askAnew() {
    return Problems.of(Problem.of("answers", "customer.consent.law.another_day"));
  }
}

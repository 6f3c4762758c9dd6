package fi.tallessa.staff.undertaking;

import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Undertakings;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs the undertaking, and notes that it was signed. */
@Component
public class Signing {

  private final Undertakings undertakings;
  private final SignInEvents events;

  Signing(Undertakings undertakings, SignInEvents events) {
    this.undertakings = undertakings;
    this.events = events;
  }

  @Transactional
  void sign(Visit visit, String language, Arrival arrival) {
    undertakings.sign(visit, language);
    events.add(Outcome.SECRECY_SIGNED, visit.who(), arrival);
  }
}

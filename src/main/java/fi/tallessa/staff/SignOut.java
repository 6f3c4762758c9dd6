package fi.tallessa.staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a session in the database: its cookie opens nothing from then on (ASVS 7.4.1). */
@Component
class SignOut {

  private final Sessions sessions;
  private final SignInEvents events;

  SignOut(Sessions sessions, SignInEvents events) {
    this.sessions = sessions;
    this.events = events;
  }

  @Transactional
  void end(Token token, Arrival arrival) {
    sessions
        .find(token, arrival.at())
        .ifPresent(session -> events.add(Outcome.SIGNED_OUT, session.worker(), arrival));
    sessions.end(token);
  }
}

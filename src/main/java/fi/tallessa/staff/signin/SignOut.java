package fi.tallessa.staff.signin;

import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.session.LiveSessions;
import fi.tallessa.staff.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a session in the database: its cookie opens nothing from then on (ASVS 7.4.1). */
@Component
public class SignOut {

  private final LiveSessions live;
  private final Sessions sessions;
  private final SignInEvents events;

  SignOut(LiveSessions live, Sessions sessions, SignInEvents events) {
    this.live = live;
    this.sessions = sessions;
    this.events = events;
  }

  @Transactional
  public void end(Token token, Arrival arrival) {
    live.find(token, arrival.at())
        .ifPresent(session -> events.add(Outcome.SIGNED_OUT, session.worker(), arrival));
    sessions.end(token);
  }
}

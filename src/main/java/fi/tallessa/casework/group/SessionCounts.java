package fi.tallessa.casework.group;

import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.Channel;
import fi.tallessa.casework.contact.Contact;
import fi.tallessa.casework.contact.CountedMeetings;
import fi.tallessa.casework.contact.Outcome;
import fi.tallessa.holdings.Permit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How many came and did not, when the row of one member is put right or taken back. */
@Component
class SessionCounts implements CountedMeetings {

  private final GroupSessions sessions;

  SessionCounts(GroupSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void corrected(Permit permit, Contact before, Contact now) {
    if (came(before) != came(now)) {
      count(permit, now, came(now) ? 1 : -1, came(now) ? -1 : 1);
    }
  }

  @Override
  public void takenBack(Permit permit, Contact contact) {
    count(permit, contact, came(contact) ? -1 : 0, came(contact) ? 0 : -1);
  }

  @Override
  public void writtenAgain(Permit permit, Contact contact) {
    count(permit, contact, came(contact) ? 1 : 0, came(contact) ? 0 : 1);
  }

  @Override
  public boolean stands(UUID encounter) {
    return sessions.any(encounter).filter(KeptSession::stands).isPresent();
  }

  /** A call on the same day, or a meeting on another, is one of its own and counts by itself. */
  @Override
  public boolean fits(UUID encounter, Contact typed) {
    return typed.channel() == Channel.FACE_TO_FACE
        && sessions
            .any(encounter)
            .filter(KeptSession::stands)
            .filter(kept -> kept.on().equals(typed.on()))
            .isPresent();
  }

  private void count(Permit permit, Contact contact, int came, int away) {
    sessions
        .held(contact.encounter())
        .filter(KeptSession::stands)
        .ifPresent(
            kept ->
                Overtaken.unless(
                    sessions.correct(
                        kept, kept.on(), kept.session().counting(came, away), permit.visit())));
  }

  static boolean came(Contact contact) {
    return contact.outcome() == Outcome.MET;
  }
}

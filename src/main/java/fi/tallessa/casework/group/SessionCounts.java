package fi.tallessa.casework.group;

import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.Contact;
import fi.tallessa.casework.contact.CountedMeetings;
import fi.tallessa.casework.contact.Outcome;
import fi.tallessa.holdings.Permit;
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

package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Permit;

/** What is counted of a meeting as a whole, as of a roll call, hears what becomes of its rows. */
public interface CountedMeetings {

  /** It was put right in somebody's file. */
  void corrected(Permit permit, Contact before, Contact now);

  /** It was taken back in somebody's file. */
  void takenBack(Permit permit, Contact contact);
}

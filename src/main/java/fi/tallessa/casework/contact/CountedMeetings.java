package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Permit;
import java.util.UUID;

/** What is counted of a meeting as a whole, as of a roll call, hears what becomes of its rows. */
public interface CountedMeetings {

  /** It was put right in somebody's file. */
  void corrected(Permit permit, Contact before, Contact now);

  /** It was taken back in somebody's file. */
  void takenBack(Permit permit, Contact contact);

  /** It was taken back in somebody's file, and is written there again after all. */
  void writtenAgain(Permit permit, Contact contact);

  /** Whether a meeting is counted as a whole, and stands. */
  boolean stands(UUID encounter);

  /** Whether what is written down may be of that meeting: on the same day, face to face. */
  boolean fits(UUID encounter, Contact typed);
}

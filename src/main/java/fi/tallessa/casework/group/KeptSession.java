package fi.tallessa.casework.group;

import fi.tallessa.casework.contact.RowsOfMeeting;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A session as it is kept.
 *
 * @param version counts what it has said
 * @param by who called the roll, and at {@code at}
 * @param undone when it was taken back as a whole; empty while it stands
 */
record KeptSession(
    UUID id,
    UUID group,
    long number,
    int version,
    LocalDate on,
    WorkerId by,
    Instant at,
    Optional<Instant> undone,
    GroupSession session) {

  boolean stands() {
    return undone.isEmpty();
  }

  /** As the log knows it. */
  RowsOfMeeting.Call call() {
    return new RowsOfMeeting.Call(id, by, at);
  }

  SessionPlace place() {
    return new SessionPlace(on, number);
  }

  /** What it said before it was put right, until when, and who put it right then. */
  record Was(LocalDate on, Instant until, WorkerId by, GroupSession session) {
    @Override
    public String toString() {
      return "Was";
    }
  }

  @Override
  public String toString() {
    return "KeptSession[" + id + "]";
  }
}

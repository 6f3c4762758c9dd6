package fi.tallessa.rights.copy;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A copy on its way, as its row tells it.
 *
 * @param request which it answers
 * @param confirmed by another person; empty while nobody has
 * @param tries how often it was begun
 * @param reached how much of it is made
 * @param steps of how much
 * @param done empty until it is made
 * @param gone when it was destroyed; with nobody who confirmed it, it is looked through once more
 */
record Made(
    UUID request,
    int version,
    String language,
    Step reviewed,
    Optional<Step> confirmed,
    int tries,
    int reached,
    int steps,
    Optional<Done> done,
    Optional<Instant> gone,
    Weighed weighed) {

  /** After so many a person looks at it. */
  static final int TRIES = 3;

  /**
   * What came of it.
   *
   * @param masked whether it was made without where the person lives
   * @param paper how many bytes the paper has
   * @param file how many the file under the password
   */
  record Done(Instant at, boolean masked, int paper, int file) {}

  /** Somebody did something. */
  record Step(WorkerId by, Instant at) {}

  /**
   * @param masked whether where the person lives is protected now
   */
  Stage stage(boolean masked) {
    if (gone.isPresent()) {
      return confirmed.isEmpty() ? Stage.REVIEW : Stage.GONE;
    }
    if (confirmed.isEmpty()) {
      return Stage.SECOND;
    }
    return done.map(one -> masked && !one.masked() ? Stage.OUTDATED : Stage.READY)
        .orElse(tries < TRIES ? Stage.MAKING : Stage.FAILED);
  }

  /** The same of what is not kept here: it is made anew each time that it is handed over. */
  Stage ported() {
    return gone.isPresent() ? Stage.REVIEW : confirmed.isEmpty() ? Stage.SECOND : Stage.READY;
  }

  /** Whether somebody looked through it first: nobody agrees with themselves. */
  boolean of(WorkerId who) {
    return reviewed.by().equals(who);
  }

  /**
   * Whether it was written since a page of it was shown; one that says nothing was shown nothing.
   *
   * @param seen the version that was shown, as it was sent
   */
  boolean overtook(String seen) {
    return !seen.isEmpty() && Version.of(seen) != version;
  }

  Stream<WorkerId> who() {
    return Stream.concat(Stream.of(reviewed), confirmed.stream()).map(Step::by);
  }

  @Override
  public String toString() {
    return "Made[" + request + "]";
  }
}

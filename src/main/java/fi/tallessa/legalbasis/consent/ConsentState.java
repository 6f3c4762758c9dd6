package fi.tallessa.legalbasis.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a consent can be, in the words of DPV, and what it can become (C3). Given comes only out of
 * being asked, renewed only out of what still holds: nothing that has ended comes to life without
 * being asked and answered anew.
 */
public enum ConsentState {
  REQUESTED("ConsentRequested"),
  /** Asked, and not answered that day. */
  DEFERRED("ConsentRequestDeferred"),
  GIVEN("ConsentGiven"),
  REFUSED("ConsentRefused"),
  RENEWED("RenewedConsentGiven"),
  WITHDRAWN("ConsentWithdrawn"),
  EXPIRED("ConsentExpired"),
  /**
   * What it was for is over; what rested on it sleeps until its own last day, or wakes by a yes.
   */
  TERMINATED("ConsentTerminated"),
  /** It should not have been taken for one. */
  INVALIDATED("ConsentInvalidated");

  private final String term;

  ConsentState(String term) {
    this.term = term;
  }

  /** As DPV writes it. */
  public String term() {
    return "dpv:" + term;
  }

  /** Whether something may rest on it, until its last day. */
  public boolean valid() {
    return this == GIVEN || this == RENEWED;
  }

  /**
   * It held, and holds no more: what rested on it is hidden at once, and erased that night unless
   * only the work has ended.
   */
  public boolean ended() {
    return this == WITHDRAWN || this == EXPIRED || this == TERMINATED || this == INVALIDATED;
  }

  /** It was taken back or ran out: after that only what lies sealed is to go after all. */
  boolean overForGood() {
    return this == WITHDRAWN || this == EXPIRED;
  }

  /** Whether a person said yes or no. */
  public boolean answer() {
    return this == GIVEN || this == RENEWED || this == REFUSED;
  }

  /** Whether a person said so; else we did, or a day did. */
  public boolean ofAPerson() {
    return answer() || this == WITHDRAWN;
  }

  private Set<ConsentState> next() {
    return switch (this) {
      case REQUESTED -> Set.of(GIVEN, REFUSED, DEFERRED);
      case DEFERRED -> Set.of(REQUESTED);
      case GIVEN, RENEWED -> Set.of(RENEWED, WITHDRAWN, EXPIRED, TERMINATED, INVALIDATED);
      case TERMINATED -> Set.of(REQUESTED, WITHDRAWN, EXPIRED, INVALIDATED);
      // After its end, where what rested on it lies sealed and is to go after all.
      case WITHDRAWN, EXPIRED -> Set.of(REQUESTED, WITHDRAWN);
      case REFUSED, INVALIDATED -> Set.of(REQUESTED);
    };
  }

  /**
   * Whether it may come after all that was said before. While somebody is asked anew, what sleeps
   * since the work has ended still ends as it would have unasked (GDPR Art. 7(3)).
   */
  public boolean mayFollow(List<ConsentState> story) {
    if (story.isEmpty()) {
      return this == REQUESTED;
    }
    return story.getLast().next().contains(this)
        || sleeps(story) && TERMINATED.next().contains(this) && this != REQUESTED;
  }

  private static boolean sleeps(List<ConsentState> story) {
    return story.reversed().stream()
        .filter(state -> state != REQUESTED && state != DEFERRED)
        .findFirst()
        .filter(state -> state == TERMINATED)
        .isPresent();
  }

  /** Whether a person's whole story with one item is a legal one. */
  public static boolean legal(List<ConsentState> story) {
    return IntStream.range(0, story.size())
        .allMatch(at -> story.get(at).mayFollow(story.subList(0, at)));
  }

  /** Why it may come to this; one of these is said with each event. */
  public List<Reason> reasons() {
    return Arrays.stream(Reason.values()).filter(one -> one.state() == this).toList();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of its words. */
  public String label() {
    return "legalbasis.consent.state." + code();
  }
}

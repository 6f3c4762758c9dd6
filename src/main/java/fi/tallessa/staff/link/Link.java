package fi.tallessa.staff.link;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that opens something now.
 *
 * @param worker for whom; null for the first manager
 * @param prepared what the steps before this one made ready
 */
public record Link(
    UUID id,
    LinkKind kind,
    WorkerId worker,
    Instant ends,
    int version,
    Optional<Prepared> prepared) {

  /** What is to be done now; each link has at most two steps. */
  public enum Step {
    /** Name, user name and password of the first manager. */
    FIRST,
    PASSWORD,
    /** A new password, with what proves that it is the worker. */
    RESET,
    /** The password that stays, before a new authenticator. */
    PROOF,
    AUTHENTICATOR
  }

  public Step step() {
    if (prepared.isPresent()) {
      return Step.AUTHENTICATOR;
    }
    return switch (kind) {
      case FIRST -> Step.FIRST;
      case INVITATION, ANEW, CONSOLE_BOTH -> Step.PASSWORD;
      case PASSWORD -> Step.RESET;
      case AUTHENTICATOR, CONSOLE -> Step.PROOF;
      case RECOVERED -> Step.AUTHENTICATOR;
    };
  }

  @Override
  public String toString() {
    return "Link";
  }
}

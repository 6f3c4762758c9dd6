package fi.tallessa.rights.request;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands in the way of an answer, or goes out with it and is needed no more; and what was got
 * ready for whoever asks.
 */
public interface AtAnswer {

  /** What stands in the way of telling that somebody was answered so. */
  Optional<Problem> unless(Permit permit, Request request, Way way);

  /** They were. */
  default void answered(Permit permit, UUID request) {}

  /** Somebody else asks than was taken down. */
  default void askedByAnother(Permit permit, UUID request) {}
}

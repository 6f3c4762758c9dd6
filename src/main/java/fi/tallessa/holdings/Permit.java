package fi.tallessa.holdings;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.Optional;

/**
 * Leave to do one thing with one person's data, now. A permit exists only because its line in the
 * access log was written, in the same transaction; only the access module makes them. Every query
 * for a person takes the subject from here, never from an address.
 */
public interface Permit {

  SubjectId subject();

  Code code();

  Action action();

  Visit visit();

  /**
   * Whether it is a student in practice who holds it: what they write waits for somebody's name.
   */
  boolean byIntern();

  /**
   * Whether it is for the work of a day alone: a student's, or of whoever opened the file in an
   * emergency. What their pages lead to is no more than that.
   */
  boolean everyday();

  /**
   * Whether what tells where the person lives is kept from whoever holds it (K8, K11): the address
   * is protected, and this is not the look that was opened for it. Whoever reads a place asks here.
   */
  boolean masked();

  /** The number of the line in the access log that this permit is. */
  long line();

  /** How far it reaches: the vault opens no more than that. */
  default Reach reach() {
    return action().reach();
  }

  /**
   * The person's key as the log line handed it out, useless without the key of its epoch; empty
   * where the reach needs none.
   */
  Optional<WrappedKey> key();
}

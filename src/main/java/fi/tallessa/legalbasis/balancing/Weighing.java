package fi.tallessa.legalbasis.balancing;

import java.util.Objects;
import java.util.Optional;

/**
 * The text of a balancing test: the three parts, the children, what is done about it, and what it
 * came to (GDPR Art. 6(1)(f), recital 47). About a service, never about a person.
 *
 * @param occasion why it was written now; not needed
 * @param interest ours: whose, lawful, present, and why another basis does not fit
 * @param necessity what is needed for it, and what was found not to be
 * @param forThem what weighs for the customers, a thing a line
 * @param forUs what weighs for the association, a thing a line
 * @param children what it means to children and others in a weaker position; never empty
 * @param measures what is done so that it weighs less on them
 * @param conclusion whether our interest may go first
 * @param scope for what it may, and for what not
 */
public record Weighing(
    Optional<String> occasion,
    String interest,
    String necessity,
    String forThem,
    String forUs,
    String children,
    String measures,
    Conclusion conclusion,
    String scope) {

  public Weighing {
    Objects.requireNonNull(conclusion);
  }

  @Override
  public String toString() {
    return "Weighing";
  }
}

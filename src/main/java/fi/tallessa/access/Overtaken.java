package fi.tallessa.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Somebody else wrote first, between our reading and our writing. What was begun is undone, its
 * lines in the log too, and begun anew on what they wrote; so the log says only what happened.
 */
public final class Overtaken extends OptimisticLockingFailureException {

  private Overtaken() {
    super("Somebody else wrote first");
  }

  public static void unless(boolean written) {
    if (!written) {
      throw new Overtaken();
    }
  }

  /** A service whose transactions are begun anew when they are overtaken. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Retryable(includes = Overtaken.class, delay = 10, jitter = 10)
  public @interface Anew {}
}

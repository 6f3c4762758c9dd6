package fi.tallessa.web;

import fi.tallessa.kernel.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route. A route without it, or without {@link Anyone}, answers nobody; the list of
 * all of them is {@code docs/permissions.md}, kept true by a test.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allow {

  Role[] value() default {};

  /** Everybody who works here, whatever they do: their own account, and the first page. */
  boolean everybody() default false;

  /** The code of the action it opens a permit for; blank where nobody's data is touched. */
  String opens() default "";

  /**
   * A route for those who have not signed in yet, or for everybody: short, reviewed, with its
   * reason.
   */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Anyone {
    String because();
  }
}

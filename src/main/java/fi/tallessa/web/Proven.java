package fi.tallessa.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route by which somebody's data leave the register or go for good, a file opens to who is not
 * designated, or somebody is let in: whoever is inside shows the second factor once more, unless
 * they did just now (ASVS 7.5.3).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Proven {

  /** How many steps above a file stands the page it is fetched from. */
  int above() default 0;
}

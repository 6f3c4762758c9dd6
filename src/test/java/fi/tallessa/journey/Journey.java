package fi.tallessa.journey;

import fi.tallessa.RegisterTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey through the pages in a real browser. Its tests take {@link Desks} and sit people down
 * at them; all journeys share one browser and one invented association.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RegisterTest
@ExtendWith(SetsDesks.class)
public @interface Journey {}

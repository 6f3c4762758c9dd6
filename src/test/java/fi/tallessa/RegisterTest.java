package fi.tallessa;

import fi.tallessa.access.Doors;
import fi.tallessa.customer.Customers;
import fi.tallessa.staff.proof.QuickHashing;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole register: one Spring context, one PostgreSQL and one door for all of
 * them, so that the suite pays for start-up once. Tests make their own people and leave no order.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({
  Customers.class,
  Doors.class,
  FirstFile.class,
  MovableClock.Configuration.class,
  Owner.class,
  PlantedRoutes.class,
  People.class,
  QuickHashing.class,
  Statements.class
})
@ContextConfiguration(initializers = ThrowawayHome.class)
@ExtendWith(OwnForms.class)
public @interface RegisterTest {}

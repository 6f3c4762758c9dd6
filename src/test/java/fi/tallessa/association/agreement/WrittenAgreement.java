package fi.tallessa.association.agreement;

import fi.tallessa.People;
import fi.tallessa.association.Country;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An agreement with whoever runs the register, for tests that are about something else. */
public final class WrittenAgreement {

  /** Its id; it says what stands in these places, and lacks the rest. */
  public static UUID in(ApplicationContext beans, WorkerId by, Map<Clause, String> where) {
    var visit = beans.getBean(People.class).visit(by);
    var id = UUID.randomUUID();
    beans
        .getBean(Agreements.class)
        .say(
            new Agreement(
                id,
                1,
                "Koneranta Oy",
                "palvelu@example.fi",
                Task.REGISTER,
                Country.FI,
                LocalDate.of(2026, 1, 1),
                null,
                where,
                null,
                visit.who(),
                visit.when()));
    return id;
  }

  private WrittenAgreement() {}
}

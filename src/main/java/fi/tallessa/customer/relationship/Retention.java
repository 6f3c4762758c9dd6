package fi.tallessa.customer.relationship;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.KeepFor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when what is kept of a former customer is erased: the rule, with the time as set here. */
@Component
public class Retention {

  private final Deadlines deadlines;

  Retention(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Empty while a relationship lasts: the clock has not started. */
  public Optional<KeptUntil> of(List<Relationship> all) {
    return Relationship.kept(all).map(this::of);
  }

  public KeptUntil of(KeepFor days) {
    return new KeptUntil(days, days.erasedBy(deadlines.of(Deadline.RETENTION, days.begins())));
  }
}

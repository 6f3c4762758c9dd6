package fi.tallessa.customer.relationship;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.TimeLimit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when what is kept of a former customer is erased: the rule, with the time as set here. */
@Component
public class Retention {

  private final Deadlines deadlines;
  private final Sooners sooners;

  Retention(Deadlines deadlines, Sooners sooners) {
    this.deadlines = deadlines;
    this.sooners = sooners;
  }

  /** Of one file, with an earlier day where somebody has decided on one (D25). */
  public Optional<KeptUntil> of(Permit permit, List<Relationship> all) {
    return Relationship.kept(all)
        .map(
            days ->
                new KeptUntil(
                    days, days.erasedBy(limit(days), sooners.now(permit).map(Sooner::on))));
  }

  /** The latest; empty while a relationship lasts: the clock has not started. */
  public Optional<KeptUntil> of(List<Relationship> all) {
    return Relationship.kept(all).map(this::of);
  }

  public KeptUntil of(KeepFor days) {
    return new KeptUntil(days, days.erasedBy(limit(days)));
  }

  private TimeLimit limit(KeepFor days) {
    return deadlines.of(Deadline.RETENTION, days.begins());
  }
}

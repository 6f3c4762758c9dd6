package fi.tallessa.customer;

import fi.tallessa.Owner;
import fi.tallessa.customer.relationship.EndReason;
import fi.tallessa.customer.relationship.Ends;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.StatisticsDuty;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.KeepFor;
import java.time.LocalDate;

/** Relationships that ended on a day, for tests of what follows; who may open the file stays. */
public final class EndedOn {

  /** Each of the file's; once more, the days are corrected. */
  public static void of(OneFile file, LocalDate day) {
    file.in(
        permit ->
            file.bean(Owner.class)
                .db()
                .sql(
                    """
                    update customer.relationship set began_on = least(began_on, ?)
                    where subject_id = ?
                    """)
                .params(day, permit.subject().value())
                .update());
    file.writing(
        permit -> {
          file.bean(Relationships.class).of(permit).forEach(one -> end(file, permit, one, day));
          return null;
        });
  }

  private static void end(OneFile file, Permit permit, Relationship relationship, LocalDate day) {
    int version = relationship.end().map(end -> end.version() + 1).orElse(1);
    var days = new KeepFor(day, file.bean(StatisticsDuty.class).latest(day));
    var why = version == 1 ? null : "Another day for this test";
    file.bean(Ends.class).add(permit, relationship.id(), version, days, EndReason.OTHER, why);
  }

  private EndedOn() {}
}

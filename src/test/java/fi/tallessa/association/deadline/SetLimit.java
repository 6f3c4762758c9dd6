package fi.tallessa.association.deadline;

import fi.tallessa.Owner;
import java.time.LocalDate;

/** A time limit as an association has set it, while a test looks at what follows from it. */
public final class SetLimit implements AutoCloseable {

  private final Owner owner;

  private SetLimit(Owner owner) {
    this.owner = owner;
  }

  public static SetLimit to(int number, Deadline deadline, LocalDate from, Owner owner) {
    owner
        .db()
        .sql(
            """
            insert into association.deadline (deadline, version, number, unit, source, valid_from)
            select deadline, 2, ?, unit, 'Our own decision', ? from association.deadline
            where deadline = ? and version = 1
            """)
        .params(number, from, deadline.code())
        .update();
    return new SetLimit(owner);
  }

  @Override
  public void close() {
    owner.db().sql("delete from association.deadline where version > 1").update();
  }
}

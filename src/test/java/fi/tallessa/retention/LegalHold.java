package fi.tallessa.retention;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;

/** A legal hold two people have agreed on, for tests of what it keeps. */
public final class LegalHold {

  public static void on(OneFile file) {
    var people = file.bean(People.class);
    file.bean(Owner.class)
        .db()
        .sql(
            """
            insert into retention.hold (subject_id, id, ground, from_at, set_by, holds_until,
              review_on, confirmed_at, confirmed_by, version, sealed)
            select subject_id, gen_random_uuid(), 'LEGAL_CLAIM', now(), ?, now(), current_date,
              now(), ?, 1, ''
            from access.file where code = ?
            """)
        .params(
            people.worker(Role.MANAGER).value(),
            people.worker(Role.MANAGER).value(),
            file.code.value())
        .update();
  }

  public static void gone(OneFile file) {
    file.bean(Owner.class)
        .db()
        .sql(
            """
            delete from retention.hold using access.file
            where file.subject_id = hold.subject_id and code = ?
            """)
        .param(file.code.value())
        .update();
  }

  private LegalHold() {}
}

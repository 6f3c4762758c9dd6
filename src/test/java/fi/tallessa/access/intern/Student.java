package fi.tallessa.access.intern;

import fi.tallessa.People;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who learns at a customer's, for tests that are about something else. */
public final class Student {

  public static WorkerId of(OneFile file, WorkerId countersigner) {
    return of(file, file.bean(People.class).worker("Aada Salo", Role.WORKER), countersigner);
  }

  /** Until in twenty days. */
  public static WorkerId of(OneFile file, WorkerId student, WorkerId countersigner) {
    var today = file.visit(file.maija).today();
    file.bean(JdbcClient.class)
        .sql(
            """
            insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,
              designated_by, designated_at, countersigner_id)
            select subject_id, ?, ?, 'DESIGNATED', ?, ?, ?, now(), ? from access.file where code = ?
            """)
        .params(
            UUID.randomUUID(),
            student.value(),
            today,
            today.plusDays(20),
            file.maija.value(),
            countersigner.value(),
            file.code.value())
        .update();
    return student;
  }

  /** A student wrote a contact of today, and nobody has countersigned. */
  public static void wrote(OneFile file, WorkerId student) {
    ManyContacts.write(file, student, 1);
    file.bean(JdbcClient.class)
        .sql(
            """
            insert into casework.intern_entry
              (subject_id, contact_id, line, intern_id, countersigner_id, due_day)
            select subject_id, id, line, worker_id, ?, ? from casework.contact where worker_id = ?
            on conflict do nothing
            """)
        .params(file.maija.value(), file.visit(student).today().plusDays(7), student.value())
        .update();
  }

  private Student() {}
}

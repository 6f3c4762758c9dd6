package fi.tallessa.casework.contact;

import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;

/** Contacts of one file, one a day into the past, in each lane and in none. */
public final class ManyContacts {

  public static void write(OneFile file, int many) {
    write(file, file.maija, many);
  }

  public static void write(OneFile file, WorkerId worker, int many) {
    write(file, worker, many, null);
  }

  /** After each of them something is to be done. */
  public static void write(OneFile file, WorkerId worker, int many, String next) {
    file.writing(
        permit -> {
          var contacts = file.bean(ContactRows.class);
          var visit = permit.visit();
          for (int one = 0; one < many; one++) {
            var lane = one % 3 == 0 ? Lane.CONCERN : one % 3 == 1 ? Lane.SERVICES : null;
            var contact =
                new Contact(
                    visit.today().minusDays(one % 2_500),
                    null,
                    Channel.PHONE,
                    Outcome.MET,
                    15,
                    lane,
                    next,
                    null,
                    worker,
                    worker,
                    visit.when(),
                    UUID.randomUUID(),
                    true,
                    1);
            contacts.add(permit, UUID.randomUUID(), contact);
          }
          return null;
        });
  }

  private ManyContacts() {}
}

package fi.tallessa.feedback;

import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.DateRange;
import java.util.UUID;

/** A round of a service that goes on, for tests that are about something else. */
public final class OpenRound {

  public static String link(OneFile file) {
    return of(file).link();
  }

  public static Round of(OneFile file) {
    return begun(file, 0);
  }

  private static Round begun(OneFile file, int daysAgo) {
    var id = UUID.randomUUID();
    var from = file.visit(file.maija).today().minusDays(daysAgo);
    var rounds = file.bean(Rounds.class);
    rounds.begin(id, file.service, new DateRange(from, from.plusDays(13)));
    return rounds.byId(id).orElseThrow();
  }

  /** Six have answered, and it is over. */
  public static Round over(OneFile file) {
    var round = begun(file, 14);
    var form = new SheetForm("5", "4", "3", "", "I was listened to", "", "", "");
    for (int n = 0; n < 6; n++) {
      file.bean(Sheets.class).keep(round, UUID.randomUUID(), form.read().sure());
    }
    return round;
  }

  private OpenRound() {}
}

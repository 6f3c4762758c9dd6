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
    var id = UUID.randomUUID();
    var today = file.visit(file.maija).today();
    var rounds = file.bean(Rounds.class);
    rounds.begin(id, file.service, new DateRange(today, today.plusDays(9)));
    return rounds.byId(id).orElseThrow();
  }

  /** Six have answered, and it is over. */
  public static Round over(OneFile file) {
    var round = of(file);
    var form = new SheetForm("5", "4", "3", "", "I was listened to", "", "", "");
    for (int n = 0; n < 6; n++) {
      file.bean(Sheets.class).keep(round, UUID.randomUUID(), form.read().sure());
    }
    file.bean(Rounds.class).end(round.id(), file.visit(file.maija));
    return round;
  }

  private OpenRound() {}
}

package fi.tallessa.customer.consents;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.cabinet.PlacePage;
import fi.tallessa.legalbasis.cabinet.Putting;
import fi.tallessa.legalbasis.consent.AboutUs;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** One asking as a page, with its slip as the cabinets have it. */
@Component
class AskedPages {

  private final Data data;
  private final Putting putting;
  private final AboutUs us;

  AskedPages(Data data, Putting putting, AboutUs us) {
    this.us = us;
    this.data = data;
    this.putting = putting;
  }

  AskedPage of(Permit permit, Asked asked) {
    return of(permit, asked, asked.answered() ? paper(asked, permit.visit().today()) : null);
  }

  AskedPage of(Permit permit, Asked asked, PlacePage paper) {
    return new AskedPage(
        permit.code(),
        data.card(permit).name(),
        asked,
        us.today(),
        paper,
        permit.visit().today(),
        permit.masked());
  }

  /** With the words that were written before there was a list, where nothing else is known. */
  PlacePage paper(Asked asked, LocalDate day) {
    var page = putting.page(asked.slip().printed(), day).orElseThrow();
    var earlier = asked.slip().earlier();
    return earlier == null
        ? page
        : page.filled(earlier.cabinet(), earlier.binder(), earlier.sheet());
  }
}

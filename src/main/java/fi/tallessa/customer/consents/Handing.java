package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.staff.HandedScreens;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing the screen over, and telling where the slip that came of it lies (D2). */
@Service
@Transactional
@Overtaken.Anew
class Handing {

  private final Access access;
  private final Data data;
  private final Asked.All all;
  private final Slips slips;
  private final HandedScreens screens;

  Handing(Access access, Data data, Asked.All all, Slips slips, HandedScreens screens) {
    this.access = access;
    this.data = data;
    this.all = all;
    this.slips = slips;
    this.screens = screens;
  }

  /** From now on this screen opens nothing but what is asked; gives the address of that. */
  Entry<String> hand(String id, Code code, Visit visit) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                all.find(permit, id)
                    .filter(asked -> !asked.answered())
                    .map(asked -> Entry.open(hand(permit, asked)))
                    .orElseGet(() -> Entry.closed(Refusal.NOT_THERE)));
  }

  private String hand(Permit permit, Asked asked) {
    var path =
        "/customers/"
            + permit.code().shown()
            + "/consents/asked/"
            + asked.asking().id()
            + "/screen";
    screens.hand(path);
    return path;
  }

  /** Empty when it is done, else the page again. */
  Entry<Optional<AskedPage>> place(
      String id, PlaceForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                all.find(permit, id)
                    .filter(Asked::answered)
                    .map(asked -> Entry.open(place(permit, asked, form, sending)))
                    .orElseGet(() -> Entry.closed(Refusal.NOT_THERE)));
  }

  private Optional<AskedPage> place(Permit opened, Asked asked, PlaceForm form, Sending sending) {
    var place = sending.act(form.check(opened.visit()));
    if (!place.isFine()) {
      return Optional.of(
          new AskedPage(
              opened.code(),
              data.card(opened).name(),
              asked,
              form,
              place.problems(),
              opened.visit().today()));
    }
    if (!place.sure().equals(asked.slip().place())) {
      var permit = access.further(ConsentAction.PLACE, opened);
      slips.place(permit, asked.asking().id(), place.sure());
    }
    return Optional.empty();
  }
}

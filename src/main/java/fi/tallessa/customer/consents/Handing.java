package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.cabinet.PlaceForm;
import fi.tallessa.legalbasis.cabinet.Putting;
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
  private final Asked.All all;
  private final AskedPages pages;
  private final Putting putting;
  private final HandedScreens screens;
  private final Renewal renewal;

  Handing(
      Access access,
      Asked.All all,
      AskedPages pages,
      Putting putting,
      HandedScreens screens,
      Renewal renewal) {
    this.renewal = renewal;
    this.access = access;
    this.all = all;
    this.pages = pages;
    this.putting = putting;
    this.screens = screens;
  }

  /** From now on this screen opens nothing but what is asked; gives that. */
  Entry<Handed> hand(String id, Code code, Visit visit) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(all.find(permit, id).filter(asked -> !asked.answered()))
                    .map(asked -> hand(permit, asked)));
  }

  private Handed hand(Permit permit, Asked asked) {
    var path = screen(permit, asked);
    screens.hand(path);
    return new Handed(path, asked.asking().circumstances().language());
  }

  /** The one page a screen is handed with. */
  static String screen(Permit permit, Asked asked) {
    return "/customers/"
        + permit.code().shown()
        + "/consents/asked/"
        + asked.asking().id()
        + "/screen";
  }

  /** Empty when it is done, else the page again. */
  Entry<Optional<AskedPage>> place(
      String id, PlaceForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(all.find(permit, id).filter(Asked::answered))
                    .map(asked -> place(permit, asked, form, sending)));
  }

  private Optional<AskedPage> place(Permit opened, Asked asked, PlaceForm form, Sending sending) {
    var paper = pages.paper(asked, opened.visit().today());
    var place = sending.act(putting.check(paper, form));
    if (!place.isFine()) {
      return Optional.of(pages.of(opened, asked, putting.again(paper, form, place.problems())));
    }
    if (putting.changes(paper, place.sure())) {
      var permit = access.further(ConsentAction.PLACE, opened);
      putting.put(paper, place.sure(), permit.visit());
      renewal.toDo(permit);
    }
    return Optional.empty();
  }
}

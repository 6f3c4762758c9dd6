package fi.tallessa.journey;

import fi.tallessa.customer.search.FindPage;
import fi.tallessa.customer.search.ListPage;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Stop;
import fi.tallessa.web.StoppedPage;
import fi.tallessa.web.Unsent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Screens of trouble that cannot be had for one test alone, shown the way the register does. */
final class Troubled {

  private static final Unsent UNSENT =
      new Unsent(
          "/customers/new/search", List.of(new Unsent.Typed("q", "Elli Rantala 2015")), true);

  @Allow(Role.WORKER)
  public ModelAndView stop(@PathVariable("code") Stop stop) {
    var reference = stop.isFault() ? "7Q4-118" : null;
    var typed =
        Set.of(Stop.ENDED, Stop.LOCKED, Stop.PROOF, Stop.EXPIRED, Stop.FULL).contains(stop)
            ? UNSENT
            : null;
    var page = new StoppedPage(stop, reference, "/customers", typed);
    var screen = Screen.of("web/stopped/page", page);
    screen.setStatus(stop.status());
    return screen;
  }

  /** Right after a start, before the search directory is whole. */
  @Allow(Role.WORKER)
  public ModelAndView warming(@PathVariable("code") String which) {
    return which.equals("find")
        ? Screen.of(
            "customer/search/page",
            new FindPage("", Problems.none(), true, List.of(), false, Optional.empty(), true))
        : Screen.of(
            "customer/search/list",
            new ListPage(List.of(), 12, Optional.empty(), true, false, true));
  }
}

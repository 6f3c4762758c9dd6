package fi.tallessa.customer.search;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One box finds by name, code, phone and e-mail. Always POST: an address would keep what was typed.
 */
@Controller
class FindController {

  private final Finding finding;
  private final Directory directory;
  private final RecentSearches recent;

  FindController(Finding finding, Directory directory, RecentSearches recent) {
    this.finding = finding;
    this.directory = directory;
    this.recent = recent;
  }

  /** What was found is found again, when somebody comes back to it. */
  @GetMapping("/find/{search}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.search.find")
  ModelAndView again(@PathVariable String search, Locale locale, Visit visit) {
    var id = SearchId.of(search);
    return recent
        .of(id, visit)
        .map(q -> Screen.of("customer/search/page", found(q, id, locale, visit)))
        .orElseGet(() -> Screen.redirect("/find"));
  }

  private FindPage found(String q, SearchId search, Locale locale, Visit visit) {
    var page = finding.find(q, search, locale.getLanguage(), visit);
    if (!page.asked()) {
      return page;
    }
    recent.keep(search, q, visit);
    return page.at(search);
  }

  @GetMapping("/find")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView box() {
    return Screen.of("customer/search/page", FindPage.empty(directory.warmingUp()));
  }

  /** Found anew in whatever language: the words of a search are in no address. */
  @PostMapping("/find")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.search.find")
  ModelAndView find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String search,
      @RequestHeader(name = "HX-Request", required = false) String asTyped,
      Sending sending,
      Locale locale,
      Visit visit) {
    var page = found(q, SearchId.of(search), locale, visit);
    var template = asTyped == null ? "customer/search/page" : "customer/search/found";
    return page.problems().isEmpty() ? Screen.of(template, page) : Screen.unsaved(template, page);
  }
}

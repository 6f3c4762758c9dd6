package fi.tallessa.customer.consented;

import fi.tallessa.kernel.Code;
import fi.tallessa.web.Screen;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** What both controllers answer with. */
final class ConsentedScreens {

  private static final String FORM = "customer/consented/page";
  private static final String LIST = "customer/consented/list";

  static ModelAndView list(ConsentedList page) {
    return Screen.of(LIST, page);
  }

  static ModelAndView form(ConsentedPage page) {
    return Screen.of(FORM, page);
  }

  static ModelAndView of(Written written, Store store, Code code) {
    return switch (written) {
      case Written.Saved() -> Screen.redirect(store.address(code));
      case Written.Unsaved(var page) -> Screen.unsaved(FORM, page);
      case Written.Overtaken(var page) -> Screen.conflicting(FORM, page);
      case Written.Lost(var page) -> Screen.conflicting("customer/consented/lost", page);
    };
  }

  static ModelAndView of(Optional<ConsentedList> again, Store store, Code code) {
    return again
        .map(page -> page.changed() ? Screen.conflicting(LIST, page) : Screen.unsaved(LIST, page))
        .orElseGet(() -> Screen.redirect(store.address(code)));
  }

  private ConsentedScreens() {}
}

package fi.tallessa.cooperation;

import fi.tallessa.kernel.Code;
import fi.tallessa.web.Screen;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/**
 * What came of sending a form.
 *
 * @param again the form, where something stands in the way
 * @param shelf whose list it leads to
 */
record Sent<P>(Optional<P> again, Shelf shelf) {

  ModelAndView screen(String template, Code code) {
    return again
        .map(page -> Screen.unsaved(template, page))
        .orElseGet(() -> Screen.redirect(shelf.address(code)));
  }

  @Override
  public String toString() {
    return "Sent";
  }
}

package fi.tallessa.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * A form is what its record names, read once out of what was sent in it. Whatever else comes with a
 * request, such as {@code name[0].class} or a header called {@code name}, fills nothing (ASVS
 * 15.3.3).
 */
@ControllerAdvice
class WholeForms {

  @InitBinder
  void onlyWhatIsNamed(WebDataBinder binder) {
    binder.setDeclarativeBinding(true);
    if (binder instanceof ExtendedServletRequestDataBinder form) {
      form.setHeaderPredicate(header -> false);
    }
  }
}

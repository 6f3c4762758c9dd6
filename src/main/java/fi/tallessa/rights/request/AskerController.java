package fi.tallessa.rights.request;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who asks, where somebody else was taken down. */
@Controller
@RequestMapping("/customers/{code}/requests/{id}/asker")
class AskerController {

  private static final String FORM = "rights/request/asker";

  private final AskerChanging changing;

  AskerController(AskerChanging changing) {
    this.changing = changing;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.request.ask")
  ModelAndView page(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(changing.page(code, id, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.request.settle")
  ModelAndView change(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute AskerForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        changing.change(code, id, form, sending, visit), FORM, RequestLine.address(code, id));
  }
}

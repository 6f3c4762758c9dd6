package fi.tallessa.casework.moving;

import fi.tallessa.casework.contact.ContactId;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/customers/{code}/contacts/{id}/moving")
class MovingController {

  private static final String PAGE = "casework/moving/page";

  private final WrongFile wrongFile;

  MovingController(WrongFile wrongFile) {
    this.wrongFile = wrongFile;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.moving.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(wrongFile.open(ContactId.of(id), code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.moving.out")
  ModelAndView move(
      Code code,
      @PathVariable("id") String id,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String told,
      @RequestParam(defaultValue = "") String without,
      Sending sending,
      Visit visit) {
    return Screen.of(
        wrongFile.move(ContactId.of(id), new MovingForm(to, told, without), sending, code, visit),
        moved ->
            switch (moved) {
              case Moved.Away(var onwards) -> Screen.redirect(onwards);
              case Moved.Elsewhere(var page) ->
                  Screen.conflicting("casework/moving/elsewhere", page);
              case Moved.Unsaved(var page) -> Screen.unsaved(PAGE, page);
            });
  }
}

package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/cabinets/{cabinet:[1-9]\\d{0,3}}/place")
class MoveController {

  private static final String FORM = "legalbasis/cabinet/move";

  private final CabinetMoving moving;

  MoveController(CabinetMoving moving) {
    this.moving = moving;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView open(@PathVariable int cabinet, Visit visit) {
    return Screen.of(moving.page(cabinet, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView move(
      @PathVariable int cabinet, @ModelAttribute MoveForm form, Sending sending, Visit visit) {
    return Screen.after(moving.move(cabinet, form, sending, visit), FORM, "/cabinets/" + cabinet);
  }
}

package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HolderController {

  private static final String PATH = "/phones";
  private static final String PAGE = "casework/phone/list";

  private final Holders holders;

  HolderController(Holders holders) {
    this.holders = holders;
  }

  @GetMapping(PATH)
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView list(SignedIn me, Visit visit) {
    return Screen.of(PAGE, holders.page(PhoneForm.EMPTY, Problems.none(), me, visit));
  }

  @PostMapping(PATH)
  @Allow(Role.MANAGER)
  ModelAndView add(@ModelAttribute PhoneForm form, Sending sending, SignedIn me, Visit visit) {
    return switch (holders.add(form, sending, visit)) {
      case Result.Fine<Integer> _ -> Screen.redirect(PATH);
      case Result.Faulty<Integer>(var problems) ->
          Screen.unsaved(PAGE, holders.page(form, problems, me, visit));
    };
  }
}

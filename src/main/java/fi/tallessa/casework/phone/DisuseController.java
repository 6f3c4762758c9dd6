package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DisuseController {

  private final Disusing disusing;
  private final PhoneRegister register;

  DisuseController(Disusing disusing, PhoneRegister register) {
    this.disusing = disusing;
    this.register = register;
  }

  @PostMapping("/phones/{id}/disuse")
  @Allow(value = Role.MANAGER, opens = "casework.phone.disuse")
  ModelAndView disuse(
      @PathVariable UUID id,
      @ModelAttribute DisuseForm form,
      Sending sending,
      SignedIn me,
      Visit visit) {
    return Screen.of(
        disusing.disuse(id, form, sending, visit), done -> shown(done, id, form, me, visit));
  }

  private ModelAndView shown(
      Result<UUID> done, UUID id, DisuseForm form, SignedIn me, Visit visit) {
    return done.isFine()
        ? Screen.redirect("/phones")
        : Screen.of(
            register.page(id, "", form, done.problems(), me, visit),
            page -> Screen.unsaved("casework/phone/page", page));
  }
}

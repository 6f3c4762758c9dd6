package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import fi.tallessa.web.TurnList;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PhoneController {

  private static final String PAGE = "casework/phone/page";

  private static final String LIST = "casework/phone/list";

  private final PhoneRegister register;
  private final Holders holders;

  PhoneController(PhoneRegister register, Holders holders) {
    this.register = register;
    this.holders = holders;
  }

  @GetMapping("/phones/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.phone.list")
  ModelAndView open(@PathVariable UUID id, SignedIn me, Visit visit) {
    return Screen.of(
        register.page(id, "", Problems.none(), me, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/phones/{id}/holder")
  @Allow(Role.MANAGER)
  ModelAndView give(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String holder,
      @RequestParam(defaultValue = "0") String version,
      Sending sending,
      SignedIn me,
      Visit visit) {
    int seen = version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
    return Screen.of(
        holders.give(id, holder, seen, sending, visit), done -> shown(done, id, "", me, visit));
  }

  @PostMapping("/phones/{id}/numbers")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.phone.save")
  ModelAndView save(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String code,
      Sending sending,
      SignedIn me,
      Visit visit) {
    return Screen.of(
        register.save(id, code, sending, visit), done -> shown(done, id, code, me, visit));
  }

  @PostMapping("/phones/{id}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.phone.remove")
  ModelAndView removed(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String from,
      Visit visit) {
    var onwards =
        Code.parse(code)
            .map(one -> TurnList.back(from, one, "/phones/" + id))
            .orElse("/phones/" + id);
    return Screen.of(register.removed(id, code, visit), done -> Screen.redirect(onwards));
  }

  @PostMapping("/phones/{id}/remainders")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.phone.remove")
  ModelAndView settled(@PathVariable UUID id, Visit visit) {
    return Screen.of(register.settled(id, visit), done -> Screen.redirect("/phones/" + id));
  }

  /** Of a phone that was taken out of use meanwhile there is no page: it is said above the list. */
  private ModelAndView shown(Result<Phone> done, UUID id, String code, SignedIn me, Visit visit) {
    if (done.isFine()) {
      return Screen.redirect("/phones/" + id);
    }
    return done.problems().on("gone").isPresent()
        ? Screen.unsaved(LIST, holders.page(PhoneForm.EMPTY, done.problems(), me, visit))
        : Screen.of(
            register.page(id, code, done.problems(), me, visit),
            page -> Screen.unsaved(PAGE, page));
  }
}

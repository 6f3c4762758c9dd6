package fi.tallessa.family.home;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.family.relative.FamilyAddress;
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

/** Where a customer lives. */
@Controller
@RequestMapping("/customers/{code}/family/homes")
class HomesController {

  private static final String FORM = "family/home/form";

  private final HomeWriting writing;

  HomesController(HomeWriting writing) {
    this.writing = writing;
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.home.read")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.home.add")
  ModelAndView add(
      Code code,
      @ModelAttribute HomeForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.add(form, worded, sending, code, visit), FORM, FamilyAddress.of(code));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.home.read")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(writing.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.home.correct")
  ModelAndView correct(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute HomeForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.correct(id, form, worded, sending, code, visit), FORM, FamilyAddress.of(code));
  }

  @PostMapping("/{id}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.home.remove")
  ModelAndView remove(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        writing.remove(id, code, visit), done -> Screen.redirect(FamilyAddress.of(code)));
  }
}

package fi.tallessa.family.relative;

import fi.tallessa.customer.wording.Worded;
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

/** Whom a customer's file tells of: adding, correcting and removing somebody. */
@Controller
@RequestMapping("/customers/{code}/family")
class RelativeController {

  private static final String FORM = "family/relative/form";

  private final RelativeWriting writing;

  RelativeController(RelativeWriting writing) {
    this.writing = writing;
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.relative.read")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.relative.add")
  ModelAndView add(
      Code code,
      @ModelAttribute RelativeForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.add(form, worded, sending, code, visit), FORM, FamilyAddress.of(code));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.relative.read")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(writing.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.relative.correct")
  ModelAndView correct(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute RelativeForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.correct(id, form, worded, sending, code, visit), FORM, FamilyAddress.of(code));
  }

  @PostMapping("/{id}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.relative.remove")
  ModelAndView remove(Code code, @PathVariable UUID id, Sending sending, Visit visit) {
    return Screen.after(writing.remove(id, sending, code, visit), FORM, FamilyAddress.of(code));
  }
}

package fi.tallessa.family.link;

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

/** The link between two files, made and ended by somebody who may open both. */
@Controller
@RequestMapping("/customers/{code}/family/{id}/link")
class LinkController {

  private static final String FORM = "family/link/page";

  private final Linking linking;

  LinkController(Linking linking) {
    this.linking = linking;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.link.read")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(linking.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.link.make")
  ModelAndView make(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute LinkForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(linking.make(id, form, sending, code, visit), FORM, FamilyAddress.of(code));
  }

  @PostMapping("/{link}/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.link.end")
  ModelAndView end(Code code, @PathVariable UUID id, @PathVariable UUID link, Visit visit) {
    return Screen.of(
        linking.end(id, link, code, visit), done -> Screen.redirect(FamilyAddress.of(code)));
  }
}

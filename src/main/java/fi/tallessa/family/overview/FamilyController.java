package fi.tallessa.family.overview;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FamilyController {

  private final FamilyPages pages;
  private final FamilyGlances glances;

  FamilyController(FamilyPages pages, FamilyGlances glances) {
    this.pages = pages;
    this.glances = glances;
  }

  @GetMapping("/customers/{code}/family")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.relative.read")
  ModelAndView show(Code code, @RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of(
        pages.page(WholeUuid.drawn(after), code, visit),
        page -> Screen.of("family/overview/page", page));
  }

  /** A part of the page of the file, in its place. */
  @GetMapping("/customers/{code}/family/glance")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.file.read")
  ModelAndView glance(Code code, @RequestParam(defaultValue = "") String opening, Visit visit) {
    return Screen.of(
        glances.of(WholeUuid.drawnOrFresh(opening), code, visit),
        page -> Screen.of("family/overview/glance", page));
  }
}

package fi.tallessa.rights.copy;

import fi.tallessa.document.Papers;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own copy of all that is held: looked through, made, given on paper or as a file. */
@Controller
@RequestMapping("/customers/{code}/requests/{id}/copy")
class CopyController {

  private static final String PAGE = "rights/copy/page";

  private final Giving giving;

  CopyController(Giving giving) {
    this.giving = giving;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.copy.read")
  ModelAndView page(
      Code code, @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(giving.page(code, id, from, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/review")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.copy.review")
  ModelAndView review(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute CopyForm form,
      Sending sending,
      Visit visit) {
    var onwards =
        address(code, id) + (form.whole() ? "" : "?from=" + (form.place() + CopyPage.MOST));
    return Screen.after(giving.review(code, id, form, sending, visit), PAGE, onwards);
  }

  @PostMapping("/confirmation")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.copy.confirm")
  ModelAndView confirm(
      Code code,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String version,
      Visit visit) {
    return back(giving.confirm(code, id, version, visit), id);
  }

  @PostMapping("/again")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.copy.again")
  ModelAndView again(Code code, @PathVariable UUID id, Visit visit) {
    return back(giving.again(code, id, visit), id);
  }

  @PostMapping("/password")
  @Proven
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.copy.password")
  ModelAndView password(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(giving.password(code, id, visit), page -> Screen.of(PAGE, page));
  }

  @GetMapping("/pdf")
  @Proven(above = 1)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.copy.paper")
  ModelAndView paper(Code code, @PathVariable UUID id, Visit visit) {
    return given(CopyPart.PAPER, code, id, visit);
  }

  @GetMapping("/file")
  @Proven(above = 1)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.copy.file")
  ModelAndView file(Code code, @PathVariable UUID id, Visit visit) {
    return given(CopyPart.FILE, code, id, visit);
  }

  private ModelAndView given(CopyPart part, Code code, UUID id, Visit visit) {
    return Screen.of(
        giving.given(part, code, id, visit),
        one ->
            Papers.file(
                one.size(),
                part.type(),
                one.fileName(),
                out -> one.pieces().writeTo(out, one.permit(), one.made(), part)));
  }

  private static ModelAndView back(Entry<Code> done, UUID id) {
    return Screen.of(done, code -> Screen.redirect(address(code, id)));
  }

  private static String address(Code code, UUID id) {
    return "/customers/" + code.shown() + "/requests/" + id + "/copy";
  }
}

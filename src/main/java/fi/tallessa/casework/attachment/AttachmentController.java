package fi.tallessa.casework.attachment;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.document.Papers;
import fi.tallessa.files.Reading;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.FileForm;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Files of a customer: which there are, one more, one of them out, one of them away. */
@Controller
@RequestMapping("/customers/{code}/attachments")
class AttachmentController {

  private static final String PAGE = "casework/attachment/page";
  private static final String REMOVAL = "casework/attachment/removal";

  private final Reading reading;
  private final Attaching attaching;
  private final Taking taking;

  AttachmentController(Reading reading, Attaching attaching, Taking taking) {
    this.reading = reading;
    this.attaching = attaching;
    this.taking = taking;
  }

  /**
   * @param contact of which contact; blank for all of the file
   * @param before the line from which the list goes on
   */
  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.attachment.read")
  ModelAndView list(
      Code code,
      @RequestParam(defaultValue = "") String contact,
      @RequestParam(defaultValue = "") String before,
      Visit visit) {
    return Screen.of(
        attaching.page(AttachmentForm.of(contact), before, code, visit),
        page -> Screen.of(PAGE, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "files.content.add")
  ModelAndView add(
      Code code,
      @ModelAttribute AttachmentForm form,
      @ModelAttribute Worded answer,
      HttpServletRequest request,
      Sending sending,
      Visit visit) {
    var file = reading.named(FileForm.sent(request), sending);
    return Screen.after(
        attaching.add(form, answer, file, sending, code, visit),
        PAGE,
        AttachmentPage.address(code, form.contact()));
  }

  @GetMapping("/{id}/file")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "files.content.open")
  ModelAndView out(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        taking.out(id, code, visit),
        one ->
            Papers.file(
                one.kept().attachment().size(),
                one.kept().attachment().kind().type(),
                one.name(),
                one.content()::writeTo));
  }

  @GetMapping("/{id}/removal")
  @Proven
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.attachment.read")
  ModelAndView removal(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(taking.page(id, code, visit), page -> Screen.of(REMOVAL, page));
  }

  @PostMapping("/{id}/removal")
  @Proven
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.attachment.remove")
  ModelAndView remove(
      Code code,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String why,
      Sending sending,
      Visit visit) {
    return Screen.after(
        taking.remove(id, why, sending, code, visit), REMOVAL, AttachmentPage.address(code));
  }
}

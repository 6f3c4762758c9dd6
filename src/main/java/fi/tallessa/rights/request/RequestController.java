package fi.tallessa.rights.request;

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

/** What somebody asks of a customer's data. */
@Controller
@RequestMapping("/customers/{code}/requests")
class RequestController {

  private static final String FORM = "rights/request/form";
  private static final String PAGE = "rights/request/page";

  private final TakingDown taking;
  private final Handling handling;

  RequestController(TakingDown taking, Handling handling) {
    this.taking = taking;
    this.handling = handling;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.request.read")
  ModelAndView list(Code code, Visit visit) {
    return Screen.of(taking.list(code, visit), page -> Screen.of("rights/request/list", page));
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.request.ask")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(taking.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.request.begin")
  ModelAndView begin(Code code, @ModelAttribute RequestForm form, Sending sending, Visit visit) {
    return Screen.of(
        taking.begin(code, form, sending, visit),
        begun ->
            begun
                .again()
                .map(page -> Screen.unsaved(FORM, page))
                .orElseGet(() -> Screen.redirect(RequestLine.address(code, begun.id()))));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER},
      opens = "rights.request.read")
  ModelAndView page(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(handling.page(code, id, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/{id}/standing")
  @Allow(
      value = {Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.settle")
  ModelAndView settle(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute StandingForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        handling.settle(code, id, form, sending, visit), PAGE, RequestLine.address(code, id));
  }

  @PostMapping("/{id}/custody")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.request.settle")
  ModelAndView lookUp(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        handling.lookUp(code, id, visit), at -> Screen.redirect(RequestLine.address(code, id)));
  }

  @PostMapping("/{id}/extension")
  @Allow(
      value = {Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.extend")
  ModelAndView extend(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute LongerForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        handling.extend(code, id, form, sending, visit), PAGE, RequestLine.address(code, id));
  }

  @PostMapping("/{id}/answer")
  @Allow(
      value = {Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.answer")
  ModelAndView answer(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute AnswerForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(handling.answer(code, id, form, sending, visit), PAGE, "/rights");
  }
}

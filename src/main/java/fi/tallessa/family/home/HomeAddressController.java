package fi.tallessa.family.home;

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

/** Where a home of a customer is. */
@Controller
@RequestMapping("/customers/{code}/family/homes/{id}/address")
class HomeAddressController {

  private static final String FORM = "family/home/address";

  private final HomeAddressWriting writing;

  HomeAddressController(HomeAddressWriting writing) {
    this.writing = writing;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.home.read")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(writing.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.home.address")
  ModelAndView write(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute HomeAddressForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.write(id, form, sending, code, visit), FORM, FamilyAddress.of(code));
  }

  @PostMapping("/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.home.address")
  ModelAndView remove(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        writing.remove(id, code, visit), done -> Screen.redirect(FamilyAddress.of(code)));
  }
}

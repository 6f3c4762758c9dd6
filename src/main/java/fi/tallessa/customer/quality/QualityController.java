package fi.tallessa.customer.quality;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class QualityController {

  private final Quality quality;

  QualityController(Quality quality) {
    this.quality = quality;
  }

  @GetMapping("/reviews/quality")
  @Allow(value = Role.MANAGER, opens = "customer.quality.list")
  ModelAndView show(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String after,
      Visit visit) {
    return Screen.of("customer/quality/page", quality.page(kind, after, visit));
  }
}

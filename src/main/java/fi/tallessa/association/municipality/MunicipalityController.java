package fi.tallessa.association.municipality;

import fi.tallessa.association.Municipalities;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The municipalities of Finland, to look one up: they come with the product. */
@Controller
@RequestMapping("/setup/municipalities")
class MunicipalityController {

  private static final String PAGE = "association/municipality/page";
  private static final int LONGEST = 80;

  private final Municipalities municipalities;

  MunicipalityController(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView all() {
    return Screen.of(PAGE, page("", "", Problems.none()));
  }

  /** Another language answers the same search. */
  @PostMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView find(@RequestParam(defaultValue = "") String name, Sending sending) {
    return switch (Words.line("name", name, LONGEST)) {
      case Result.Fine<Optional<Words>>(var words) ->
          Screen.of(PAGE, page(name, words.map(Words::value).orElse(""), Problems.none()));
      case Result.Faulty<Optional<Words>>(var problems) ->
          Screen.unsaved(PAGE, page(name, "", problems));
    };
  }

  private MunicipalitiesPage page(String typed, String sought, Problems problems) {
    return new MunicipalitiesPage(
        typed, municipalities.like(sought), municipalities.like("").size(), problems);
  }
}

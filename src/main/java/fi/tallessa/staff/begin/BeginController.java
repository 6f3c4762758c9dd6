package fi.tallessa.staff.begin;

import fi.tallessa.kernel.Result;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a one-time link leads, and its steps before the last. */
@Controller
class BeginController {

  static final String BECAUSE = "open to whoever holds a one-time link, and to nobody else";

  private final Beginning beginning;
  private final BeginPages pages;
  private final Clock clock;

  BeginController(Beginning beginning, BeginPages pages, Clock clock) {
    this.beginning = beginning;
    this.pages = pages;
    this.clock = clock;
  }

  /** The token leaves the address at once, for a cookie no script reads; nothing else happens. */
  @GetMapping("/begin/{token}")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView arrive(@PathVariable String token, HttpServletResponse response) {
    Token.parse(token).ifPresent(found -> Cookies.LINK.set(response, found));
    return Screen.redirect("/begin");
  }

  @GetMapping("/begin")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView show(HttpServletRequest request) {
    return pages.link(request).map(pages::of).orElseGet(pages::nothing);
  }

  @PostMapping("/begin/first")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView first(
      @ModelAttribute FirstForm form,
      Sending sending,
      HttpServletRequest request,
      HttpServletResponse response) {
    return pages.at(
        Link.Step.FIRST,
        request,
        (link, token) -> {
          var meant = sending.act(beginning.first(form));
          return meant.isFine()
              ? onward(beginning.prepare(link, token, meant.sure(), form.password()), response)
              : pages.unsaved(link, form, meant.problems());
        });
  }

  @PostMapping("/begin/password")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView password(
      @RequestParam(defaultValue = "") String password,
      Sending sending,
      HttpServletRequest request,
      HttpServletResponse response) {
    return pages.at(
        Link.Step.PASSWORD,
        request,
        (link, token) -> {
          var meant = sending.act(beginning.password(link, password));
          return meant.isFine()
              ? onward(beginning.prepare(link, token, null, password), response)
              : pages.unsaved(link, meant.problems());
        });
  }

  /** A lost phone: the password is shown before a new authenticator is. */
  @PostMapping("/begin/proof")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView proof(
      @RequestParam(defaultValue = "") String current,
      Sending sending,
      HttpServletRequest request,
      HttpServletResponse response) {
    return pages.at(
        Link.Step.PROOF,
        request,
        (link, token) -> {
          var problems =
              sending == Sending.TO_BE_DONE
                  ? beginning.proof(link, current, Arrival.of(request, clock.instant()))
                  : sending.act(Result.fine(current)).problems();
          return problems.isEmpty()
              ? onward(beginning.prepare(link, token), response)
              : pages.unsaved(link, problems);
        });
  }

  /** Under the next token; who was slower than somebody else with the same link has nothing. */
  private ModelAndView onward(Optional<Token> next, HttpServletResponse response) {
    next.ifPresent(token -> Cookies.LINK.set(response, token));
    return next.isPresent() ? Screen.redirect("/begin") : pages.nothing();
  }
}

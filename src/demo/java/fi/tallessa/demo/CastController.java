package fi.tallessa.demo;

import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.proof.Totp;
import fi.tallessa.staff.session.CastSignIn;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Asset;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The demo's first page: the cast, one click each. */
@Controller
@Profile("demo")
class CastController {

  private final Workers workers;
  private final CastSignIn signIn;
  private final Clock clock;

  CastController(Workers workers, CastSignIn signIn, Clock clock) {
    this.workers = workers;
    this.signIn = signIn;
    this.clock = clock;
  }

  @GetMapping(path = "/cast", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  @ResponseBody
  @Allow.Anyone(because = "the cast of the demo, which is invented and not in the product")
  String cast(CsrfToken csrf) {
    var rows =
        Arrays.stream(Cast.values()).map(one -> row(one, csrf)).collect(Collectors.joining());
    return PAGE.replace("{tokens}", Asset.at("tokens.css"))
        .replace("{css}", Asset.at("tallessa.css"))
        .replace("{parts}", Asset.at("parts.css"))
        .replace("{narrow}", Asset.at("narrow.css"))
        .replace("{password}", Cast.PASSWORD)
        .replace("{rows}", rows);
  }

  @PostMapping("/cast/{person}")
  @Allow.Anyone(because = "the cast of the demo, which is invented and not in the product")
  ModelAndView enter(
      @PathVariable Cast person, HttpServletRequest request, HttpServletResponse response) {
    signIn.open(workerOf(person).id(), person.role(), request, response);
    return Screen.redirect("/");
  }

  private Worker workerOf(Cast person) {
    return workers.all(clock.instant().atZone(Visit.ZONE).toLocalDate()).stream()
        .filter(worker -> worker.name().equals(person.fullName()))
        .findFirst()
        .orElseThrow();
  }

  private String row(Cast one, CsrfToken csrf) {
    return ROW.replace("{person}", one.name())
        .replace("{name}", one.fullName())
        .replace("{part}", one.part())
        .replace("{user}", one.userName())
        .replace("{code}", Totp.code(one.seed(), clock.instant()))
        .replace("{parameter}", csrf.getParameterName())
        .replace("{token}", csrf.getToken());
  }

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>The cast – Tallessa</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="{tokens}">
      <link rel="stylesheet" href="{css}">
      <link rel="stylesheet" href="{parts}">
      <link rel="stylesheet" href="{narrow}">
      </head>
      <body>
      <main id="main" class="wrap page narrow">
      <div class="head"><div><h1>Who are you today?</h1>
      <p class="lede">Everybody here is invented. One click signs you in; in the product there is no such click.</p></div></div>
      <ul class="rules">
      {rows}</ul>
      <p class="s quiet mt">Or <a href="/sign-in?by=hand">sign in by hand</a>, as at work: user name, the password
      <b>{password}</b>, and the six digits shown above, which change every 30 seconds and open a locked screen, too.</p>
      </main>
      </body>
      </html>
      """;

  private static final String ROW =
      """
      <li><div class="row"><div><b>{name}</b> <span class="quiet">{part}</span>
      <div class="s quiet">{user}, {code}</div></div>
      <form class="end" method="post" action="/cast/{person}">
      <input type="hidden" name="{parameter}" value="{token}">
      <button class="btn small">Enter<span class="sr"> as {name}</span></button></form></div></li>
      """;
}

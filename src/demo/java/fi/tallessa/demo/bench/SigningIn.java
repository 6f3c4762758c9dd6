package fi.tallessa.demo.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;

/** Registrars at the door, one after the other, each with a browser of their own. */
final class SigningIn {

  static final String PASSWORD_PAGE = "/sign-in";
  static final String CODE_PAGE = "/sign-in/code";

  private final Register register;
  private final SSLContext tls;
  private final Map<Registrar, Instant> shown = new HashMap<>();
  private int next;

  SigningIn(Register register, SSLContext tls) {
    this.register = register;
    this.tls = tls;
  }

  /** A browser in which this registrar is inside. */
  Browser inside(Registrar registrar) {
    var browser = new Browser(register, tls);
    password(browser, registrar).expecting(303);
    code(browser, registrar).expecting(303);
    browser.get("/find").expecting(200);
    return browser;
  }

  List<Click> passwords(int times) {
    return IntStream.range(0, times)
        .mapToObj(n -> password(new Browser(register, tls), another()))
        .toList();
  }

  List<Click> codes(int times) {
    return IntStream.range(0, times).mapToObj(n -> code(another())).toList();
  }

  private Click code(Registrar registrar) {
    var browser = new Browser(register, tls);
    password(browser, registrar).expecting(303);
    return code(browser, registrar);
  }

  private Click password(Browser browser, Registrar registrar) {
    var page = browser.get(PASSWORD_PAGE).expecting(200);
    return browser.post(
        PASSWORD_PAGE,
        FormOnPage.on(
            page,
            PASSWORD_PAGE,
            Map.of("userName", registrar.userName(), "password", Registrar.PASSWORD)));
  }

  /** The phone is looked at only when the page is sent: a code made ready would be too old. */
  private Click code(Browser browser, Registrar registrar) {
    var page = browser.get(CODE_PAGE).expecting(200);
    waitForFreshCode(registrar);
    return () -> {
      var now = Instant.now();
      shown.put(registrar, now);
      var code = OneTimeCode.at(now, registrar.seed());
      return browser.post(CODE_PAGE, FormOnPage.on(page, CODE_PAGE, Map.of("code", code))).go();
    };
  }

  private void waitForFreshCode(Registrar registrar) {
    var fresh =
        shown.getOrDefault(registrar, Instant.EPOCH).plusSeconds(OneTimeCode.STEP_SECONDS + 1);
    var wait = Duration.between(Instant.now(), fresh);
    try {
      Thread.sleep(wait.isPositive() ? wait : Duration.ZERO);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** The first registrar is the one who works meanwhile, and does not sign in again. */
  private Registrar another() {
    next = next % (Registrar.MANY - 1) + 1;
    return new Registrar(next);
  }
}

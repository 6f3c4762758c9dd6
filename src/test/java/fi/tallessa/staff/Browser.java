package fi.tallessa.staff;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.People.Enrolled;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Totp;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser as far as signing in goes: it keeps its cookies and comes from one address. */
public final class Browser {

  private final MockMvc mvc;
  private final Clock clock;
  private final String address;
  private final Map<String, Cookie> jar = new LinkedHashMap<>();

  public Browser(MockMvc mvc, Clock clock, String address) {
    this.mvc = mvc;
    this.clock = clock;
    this.address = address;
  }

  public MockHttpServletResponse open(String path, String... headers) throws Exception {
    return send(get(path), headers);
  }

  public MockHttpServletResponse submit(String path, String... fields) throws Exception {
    return send(form(path, fields));
  }

  private static MockHttpServletRequestBuilder form(String path, String... fields) {
    var form = post(path).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      form.param(fields[at], fields[at + 1]);
    }
    return form;
  }

  /** The same as a browser sends it from a page of ours, so that what was typed may come back. */
  public MockHttpServletResponse submitFromOurs(String path, String... fields) throws Exception {
    return send(form(path, fields), "Sec-Fetch-Site", "same-origin");
  }

  /** The same by a script of ours. */
  public MockHttpServletResponse script(String path, String... fields) throws Exception {
    return send(form(path, fields), "HX-Request", "true");
  }

  /** The same by a page on its own, which is no sign that somebody is there. */
  public MockHttpServletResponse background(String path) throws Exception {
    return send(form(path), "X-Background", "page");
  }

  public MockHttpServletResponse password(Enrolled worker) throws Exception {
    return password(worker.userName(), worker.password());
  }

  public MockHttpServletResponse password(String userName, String password) throws Exception {
    return submit("/sign-in", "userName", userName, "password", password);
  }

  /** With headers that claim another address. */
  public MockHttpServletResponse passwordFrom(String claimed, String userName, String password)
      throws Exception {
    var form = post("/sign-in").with(csrf()).param("userName", userName);
    return send(
        form.param("password", password),
        "X-Forwarded-For",
        claimed,
        "Forwarded",
        "for=" + claimed);
  }

  public MockHttpServletResponse code(Enrolled worker) throws Exception {
    return submit("/sign-in/code", "code", worker.code(clock.instant()));
  }

  /** All the way in, with the undertaking signed. */
  public Browser signIn(Enrolled worker) throws Exception {
    password(worker);
    code(worker);
    submit("/undertaking", "agreed", "yes");
    return this;
  }

  /** Opens a one-time link by its token, as from a paper, and gives the page it leads to. */
  public MockHttpServletResponse begin(Token link) throws Exception {
    open("/begin/" + link.value());
    return open("/begin");
  }

  /** The seed on the page of an authenticator that is to be taken into use. */
  public byte[] seedShown() throws Exception {
    var page = open("/begin").getContentAsString();
    var seed = page.replaceAll("(?s).*class=\"seed\">([A-Z2-7 ]+)<.*", "$1").replace(" ", "");
    return Base32.decode(seed);
  }

  /** The last step: the authenticator that was shown shows its code. */
  public MockHttpServletResponse authenticator() throws Exception {
    return submit("/begin/authenticator", "code", Totp.code(seedShown(), clock.instant()));
  }

  /** The link that this manager has just made, as the page shows it. */
  public Token linkMade(String page) throws Exception {
    var shown = open(page).getContentAsString();
    return Token.parse(shown.replaceAll("(?s).*/begin/([A-Za-z0-9_-]{43})<.*", "$1")).orElseThrow();
  }

  public boolean inside() throws Exception {
    var page = open("/me/password");
    // Whoever is signed in in two places is told so first, and only whoever is inside is.
    return page.getStatus() == 200
        || Objects.requireNonNullElse(page.getRedirectedUrl(), "").startsWith("/me/elsewhere");
  }

  public String cookie(String name) {
    return jar.containsKey(name) ? jar.get(name).getValue() : null;
  }

  public void forget(String name) {
    jar.remove(name);
  }

  public void keep(String name, String value) {
    jar.put(name, new Cookie(name, value));
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String... headers)
      throws Exception {
    request
        .secure(true)
        .header("Accept-Language", "en")
        .with(
            sent -> {
              sent.setRemoteAddr(address);
              return sent;
            });
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    if (!jar.isEmpty()) {
      request.cookie(jar.values().toArray(Cookie[]::new));
    }
    var response = mvc.perform(request).andReturn().getResponse();
    for (var cookie : response.getCookies()) {
      if (cookie.getMaxAge() == 0) {
        jar.remove(cookie.getName());
      } else {
        jar.put(cookie.getName(), cookie);
      }
    }
    return response;
  }
}

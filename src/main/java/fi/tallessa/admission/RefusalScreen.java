package fi.tallessa.admission;

import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.web.Languages;
import fi.tallessa.web.LongForms;
import fi.tallessa.web.Ui;
import fi.tallessa.web.Unsent;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * What whoever is turned away reads, at every address the same: how to come in, and nothing of what
 * is inside. It asks neither session nor database. A form of ours that was sent from outside is on
 * it, to be sent again from inside; it is kept nowhere else.
 */
@Component
class RefusalScreen {

  private static final String TOKEN = "_csrf";

  /**
   * So many forms of whoever is outside are in memory at once, each as a whole, as long as it comes
   * and its page goes. Nobody waits for another one there: the page alone says how to come in.
   */
  static final int AT_ONCE = 8;

  private final Semaphore room = new Semaphore(AT_ONCE);
  private final TemplateEngine templates;
  private final Function<HttpServletRequest, Ui> surroundings;
  private final Languages languages;

  RefusalScreen(
      TemplateEngine templates,
      Function<HttpServletRequest, Ui> surroundings,
      Languages languages) {
    this.templates = templates;
    this.surroundings = surroundings;
    this.languages = languages;
  }

  void write(Optional<PhoneNumber> phone, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!mayBeRead(request) || !room.tryAcquire()) {
      write(new RefusalPage(phone, Optional.empty()), request, response);
      return;
    }
    try {
      write(new RefusalPage(phone, unsent(request)), request, response);
    } finally {
      room.release();
    }
  }

  private void write(RefusalPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var body = new Utf8ByteOutput();
    templates.render(
        "admission/refusal/page.jte", Map.of("ui", ui(page, request), "page", page), body);
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(body.getContentLength());
    body.writeTo(response.getOutputStream());
  }

  /** A form goes back with the token it came with, which is worth what it was worth before. */
  private Ui ui(RefusalPage page, HttpServletRequest request) {
    if (page.unsent().isPresent()) {
      request.setAttribute(
          CsrfToken.class.getName(),
          new DefaultCsrfToken("X-CSRF-TOKEN", TOKEN, request.getParameter(TOKEN)));
    }
    return surroundings.apply(request).in(languages.resolveLocale(request));
  }

  /** No more is read from outside than from whoever is not signed in. */
  private static boolean mayBeRead(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return length >= 0 && length <= LongForms.USUAL;
  }

  private static Optional<Unsent> unsent(HttpServletRequest request) {
    try {
      return Unsent.of(request).filter(Unsent::worded).filter(one -> hasToken(request));
    } catch (InvalidParameterException odd) {
      // More boxes than any form of ours has, or written as none is: nobody's words are lost.
      return Optional.empty();
    }
  }

  private static boolean hasToken(HttpServletRequest request) {
    var token = request.getParameter(TOKEN);
    return token != null && !token.isBlank();
  }
}

package fi.tallessa.web;

import fi.tallessa.kernel.Result;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody meant by sending a form: to have it done, or to go on with it in another language.
 * A handler takes it as an argument; then its form can be read in another language with everything
 * typed still in it.
 */
public enum Sending {
  TO_BE_DONE(""),
  /** Nobody has judged it yet: it stays open, and nothing is said of what is missing in it. */
  TO_BE_FILLED("open"),
  /** It had come back: what was said of it is said again. */
  TO_BE_READ("lang");

  private final String button;

  Sending(String button) {
    this.button = button;
  }

  /** The name of the buttons that send it so; their value is the language. Never in an address. */
  public String button() {
    return button;
  }

  static boolean isButton(String name) {
    return name.equals(TO_BE_FILLED.button) || name.equals(TO_BE_READ.button);
  }

  static Sending of(HttpServletRequest request) {
    return sent(request, TO_BE_READ)
        ? TO_BE_READ
        : sent(request, TO_BE_FILLED) ? TO_BE_FILLED : TO_BE_DONE;
  }

  /** In which language a form is to be gone on with; empty for one that is to be done. */
  static Optional<Locale> language(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(of(request).button)).map(Locale::of);
  }

  private static boolean sent(HttpServletRequest request, Sending meant) {
    return request.getMethod().equals("POST") && request.getParameter(meant.button) != null;
  }

  /**
   * What was typed, where it is to be done. A form sent for another language never is: it comes
   * back the way one with problems does, with nothing to say but that nothing was saved.
   */
  public <T> Result<T> act(Result<T> checked) {
    return this == TO_BE_FILLED || this == TO_BE_READ && checked.isFine()
        ? Result.faulty("form", "web.language.changed")
        : checked;
  }
}

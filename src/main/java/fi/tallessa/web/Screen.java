package fi.tallessa.web;

import fi.tallessa.holdings.Entry;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller answers with: a template and its page, or another address to go to. */
public final class Screen {

  /** Shows a template with its page; the template takes it as {@code page}. */
  public static ModelAndView of(String template, Object page) {
    return new ModelAndView(template, Map.of("page", page));
  }

  /** The same form again, typed values kept, with a sentence at each problem. */
  public static ModelAndView unsaved(String template, Object page) {
    var screen = of(template, page);
    screen.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return screen;
  }

  /** Stored only, or closed: what still may be seen and done (423, GDPR Art. 18, S7). */
  public static ModelAndView frozen(String template, Object page) {
    var screen = of(template, page);
    screen.setStatus(HttpStatus.LOCKED);
    return screen;
  }

  /** Somebody else changed the same thing first: both versions, to choose from (409). */
  public static ModelAndView conflicting(String template, Object page) {
    var screen = of(template, page);
    screen.setStatus(HttpStatus.CONFLICT);
    return screen;
  }

  /** Something stopped; the page for it says what. */
  public static ModelAndView stopped(StoppedPage page) {
    var screen = of("web/stopped/page", page);
    screen.setStatus(page.stop().status());
    return screen;
  }

  /** What lies behind an open door; a closed one becomes the page for its reason. */
  public static <T> ModelAndView of(Entry<T> entry, Function<? super T, ModelAndView> shown) {
    return switch (entry) {
      case Entry.Open<T>(T value) -> shown.apply(value);
      case Entry.Closed<T>(var why) -> throw new Stopped(why);
    };
  }

  /** After a form: itself again where something stands in the way, else the next address. */
  public static <T> ModelAndView after(Entry<Optional<T>> sent, String template, String onwards) {
    return of(
        sent,
        again -> again.map(page -> unsaved(template, page)).orElseGet(() -> redirect(onwards)));
  }

  /** After a change: look at the result under its own address (303). */
  public static ModelAndView redirect(String path) {
    var view = new RedirectView(path, false, true, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  /** What asked by itself stays as it is (204). */
  public static ModelAndView nothing() {
    View view = (model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());
    return new ModelAndView(view);
  }

  private Screen() {}
}

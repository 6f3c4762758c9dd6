package fi.tallessa.hostile;

import fi.tallessa.staff.Browser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * One way to fill a form well, to be spoilt one box at a time.
 *
 * @param route as {@code POST /customers/{code}/openings}
 * @param way what tells two ways to fill the same form apart
 * @param who sits at the browser
 * @param filling the address and what is in the boxes, made anew for each sending
 * @param kinds of every box of the form
 * @param shownAt where what was kept is read, beside the page it leads to; {@code .} is the form's
 *     own address, {@code ..} the page above it
 */
record Form(
    String route,
    String way,
    Person who,
    Filling filling,
    Map<String, Kind> kinds,
    List<String> shownAt) {

  @FunctionalInterface
  interface Person {
    Browser sitsDown() throws Exception;
  }

  @FunctionalInterface
  interface Filling {
    Filled fill() throws Exception;
  }

  record Filled(String path, Map<String, String> boxes) {}

  static Form of(String route, String way, Person who, Filling filling) {
    return new Form(route, way, who, filling, Map.of(), List.of());
  }

  Form with(Kind kind, String... boxes) {
    var more = new LinkedHashMap<>(kinds);
    for (var box : boxes) {
      more.put(box, kind);
    }
    return new Form(route, way, who, filling, more, shownAt);
  }

  Form shownAt(String... paths) {
    return new Form(route, way, who, filling, kinds, List.of(paths));
  }

  /** Boxes of these kinds. */
  List<String> boxes(Kind... wanted) {
    return kinds.entrySet().stream()
        .filter(box -> Set.of(wanted).contains(box.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  Answered send(String box, String typed) throws Exception {
    return send(box, new String[] {typed});
  }

  /** The form well filled, but for one box with nothing or several things in it. */
  Answered send(String box, String... typed) throws Exception {
    return send(Map.of(box, List.of(typed)));
  }

  /** The form well filled, but for these boxes. */
  Answered send(Map<String, List<String>> spoilt) throws Exception {
    var filled = filling.fill();
    var sent = new ArrayList<String>();
    filled.boxes().entrySet().stream()
        .filter(box -> !spoilt.containsKey(box.getKey()))
        .forEach(box -> sent.addAll(List.of(box.getKey(), box.getValue())));
    spoilt.forEach((box, typed) -> typed.forEach(one -> sent.addAll(List.of(box, one))));
    var browser = who.sitsDown();
    var response = browser.submit(filled.path(), sent.toArray(String[]::new));
    return new Answered(browser, filled.path(), response);
  }

  /** An answer, the browser that got it, and the address it was sent to. */
  record Answered(Browser browser, String path, MockHttpServletResponse response) {

    int status() {
      return response.getStatus();
    }

    String page() throws Exception {
      return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The page it leads to. */
    String next() throws Exception {
      return read(response.getRedirectedUrl().replaceAll("#.*", ""));
    }

    String read(String path) throws Exception {
      return browser.open(path).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Override
  public String toString() {
    return route + (way.isEmpty() ? "" : " (" + way + ")");
  }
}

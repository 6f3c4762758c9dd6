package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form that came too late to be taken: what was typed goes back to whoever sent it, on one page,
 * to be sent again. It is kept nowhere else, neither here nor in the browser.
 *
 * @param address of ours, without anything personal in it
 * @param fields without passwords and one-time codes, which never go back
 * @param whole false where one of those was in it, so that the form has to be filled in anew
 */
public record Unsent(String address, List<Typed> fields, boolean whole) {

  /** Boxes for a password or a one-time code. */
  static final Set<String> SECRET = Set.of("password", "current", "fresh", "code", "proof");

  private static final String TOKEN = "_csrf";

  /** One box, exactly as typed. */
  public record Typed(String name, String value) {
    /** Somebody wrote it: several words wherever they stand, one word in a box to write in. */
    boolean isWritten() {
      var words = value.strip();
      return words.chars().anyMatch(Character::isWhitespace)
          || !words.isEmpty() && !ChosenBoxes.has(name, words);
    }

    @Override
    public String toString() {
      return "Typed";
    }
  }

  /** Empty for what no page of ours sent (ASVS 3.5.1), and for what is no form. */
  public static Optional<Unsent> of(HttpServletRequest request) {
    if (!request.getMethod().equals("POST") || !OwnPage.sent(request)) {
      return Optional.empty();
    }
    var names = Collections.list(request.getParameterNames());
    var fields =
        names.stream()
            .filter(name -> !name.equals(TOKEN) && !Sending.isButton(name))
            .filter(name -> !SECRET.contains(name))
            .flatMap(
                name ->
                    Arrays.stream(request.getParameterValues(name))
                        .map(value -> new Typed(name, value)))
            .toList();
    return Optional.of(request.getRequestURI())
        .filter(address -> Addresses.ours(address).equals(address))
        .map(address -> new Unsent(address, fields, names.stream().noneMatch(SECRET::contains)));
  }

  /** Whether anything was typed in it but a password or a code. */
  public boolean worded() {
    return whole || fields.stream().anyMatch(one -> !one.value().isBlank());
  }

  /** What somebody wrote, to its last word and number; and nothing that was chosen. */
  public List<Typed> written() {
    return fields.stream().filter(Typed::isWritten).toList();
  }

  /** All that goes with it. */
  public List<Typed> others() {
    return fields.stream().filter(one -> !one.isWritten()).toList();
  }

  /** Ends a request on the page of a stop, with the form that came in it. */
  public static void stop(HttpServletRequest request, HttpServletResponse response, Stop stop)
      throws IOException {
    request.setAttribute(Stop.class.getName(), stop);
    if (stop.first() != null || stop == Stop.EXPIRED) {
      // Now: on the way to the page for it, a form is no form any more (Servlet 6.1).
      of(request).ifPresent(form -> request.setAttribute(Unsent.class.getName(), form));
    }
    response.sendError(stop.status().value());
  }

  @Override
  public String toString() {
    return "Unsent";
  }
}

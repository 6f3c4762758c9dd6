package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
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
 */
public record Unsent(String address, List<Typed> fields) {

  /** Boxes for a password or a one-time code; a form with one of them is filled in anew. */
  static final Set<String> SECRET = Set.of("password", "current", "fresh", "code");

  private static final String TOKEN = "_csrf";

  /** One box, exactly as typed. */
  public record Typed(String name, String value) {
    @Override
    public String toString() {
      return "Typed";
    }
  }

  /** Empty for what no page of ours sent (ASVS 3.5.1), for secrets, and for what is no form. */
  public static Optional<Unsent> of(HttpServletRequest request) {
    var names = Collections.list(request.getParameterNames());
    if (!request.getMethod().equals("POST")
        || !OwnPage.sent(request)
        || names.stream().anyMatch(SECRET::contains)) {
      return Optional.empty();
    }
    var fields =
        names.stream()
            .filter(name -> !name.equals(TOKEN))
            .flatMap(
                name ->
                    Arrays.stream(request.getParameterValues(name))
                        .map(value -> new Typed(name, value)))
            .toList();
    return Optional.of(request.getRequestURI())
        .filter(address -> Addresses.ours(address).equals(address))
        .map(address -> new Unsent(address, fields));
  }

  @Override
  public String toString() {
    return "Unsent";
  }
}

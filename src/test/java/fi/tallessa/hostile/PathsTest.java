package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.Run;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that no page of ours leads to is an address that is not there, whatever is in it. A
 * quick run asks each place for five of what there is, and the next for five others.
 */
@RegisterTest
class PathsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private static final List<String> HOSTILE =
      List.of(
          "x",
          "0",
          "-1",
          "99999999999999999999",
          "1e9",
          "'or'1'='1",
          "<script>alert(1)</script>",
          "${7*7}",
          "👩‍👧",
          "שלום",
          "131052-308T",
          "00000000-0000-4000-8000-00000000000",
          "00000000-0000-4000-8000-000000000000",
          "1-1-1-1-1",
          "K7F-2QE",
          "a".repeat(2_000));

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;

  @Test
  void d28_whatever_stands_in_an_address_it_is_not_there() throws Exception {
    var elli = new OneFile(beans);
    int asked = 0;
    int turn = 0;
    for (var route : routes().toList()) {
      for (var place : PLACE.matcher(route.path()).results().map(one -> one.group(1)).toList()) {
        for (var typed : Run.inTurn(5, HOSTILE, turn++)) {
          asked++;
          var answer = ask(route, place, typed, elli);
          var what = route + " " + place + "=" + typed;
          // 422: an empty form is sent back before anybody looks whether its address leads
          // anywhere.
          assertThat(answer.getStatus()).as(what).isIn(404, 400, 403, 303, 422);
          assertThat(answer.getContentAsString())
              .as(what)
              .doesNotContain("<script>alert", "Exception", "org.springframework");
        }
      }
    }
    assertThat(asked).as("addresses that were asked").isGreaterThan(500);
  }

  private MockHttpServletResponse ask(Route route, String place, String typed, OneFile file)
      throws Exception {
    var encoded = URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
    var path =
        new Route(route.ask(), route.path().replace("{" + place + "}", "HERE"), route.handler())
            .with(file.code.shown())
            .replace("HERE", encoded);
    var role = route.roles().contains(Role.WORKER) ? Role.WORKER : Role.MANAGER;
    var who = role == Role.WORKER ? file.maija : file.bean(People.class).worker(role);
    return http.perform(
            request(HttpMethod.valueOf(route.ask()), URI.create(path))
                .secure(true)
                .with(People.by(who, role))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Stream<Route> routes() {
    return Route.ofTheProduct(mapping).stream().filter(route -> !route.path().equals("/error"));
  }
}

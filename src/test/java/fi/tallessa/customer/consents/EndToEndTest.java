package fi.tallessa.customer.consents;

import static fi.tallessa.legalbasis.consent.ConsentState.EXPIRED;
import static fi.tallessa.legalbasis.consent.ConsentState.GIVEN;
import static fi.tallessa.legalbasis.consent.ConsentState.REQUESTED;
import static fi.tallessa.legalbasis.consent.ConsentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.nightly.TheNight;
import fi.tallessa.web.Allow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What rests on a consent, from the moment it ends to the night: in no page there is, no fragment,
 * no search, no list, no document, no copy; then in no row. Every address of the register is asked
 * for, so that a new one cannot be forgotten.
 */
@RegisterTest
class EndToEndTest {

  private static final String PEANUT = "Peanut allergy zebra";
  private static final String HORSES = "Likes horses zebra";
  private static final List<String> NEEDLES = List.of("zebra", "555 0177", "5550177");
  private static final String NIGHT = "legalbasis.night.consents";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired List<Holding> holdings;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  OneFile elli;
  GivenConsents given;
  WorkerId sanna;
  ItemId health;
  ItemId other;
  String entry;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    elli.designate(sanna);
  }

  @Test
  void s14_withdrawn_it_is_in_nothing_at_the_next_request_and_in_no_row_after_the_night()
      throws Exception {
    health = given.health();
    other = given.other();
    keep();
    assertShown();
    for (var item : List.of(health, other)) {
      var path = "/consents/" + item + "/withdrawal";
      elli.post(path, "by", elli.helmi.toString(), "method", "by-phone");
      assertThat(new Given(elli).states(item)).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
    }
    assertNowhere(everything());
    assertThat(rows()).as("until the night").isEqualTo(3);
    nightThen(2);
    assertThat(new Given(elli).states(health)).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
  }

  @Test
  void s14_left_to_expire_it_is_in_nothing_on_the_day_after_and_in_no_row_after_that_night()
      throws Exception {
    var today = elli.visit(elli.maija).today();
    health = given.given(given.items().health(), today);
    other = given.given(given.items().other(), today);
    keep();
    clock.move(Duration.ofDays(1));
    assertNowhere(ofTheFile());
    clock.setBack();
    assertThat(rows()).isEqualTo(3);
    nightThen(2);
    assertThat(new Given(elli).states(health)).containsExactly(REQUESTED, GIVEN, EXPIRED);
  }

  @AfterEach
  void clockBack() {
    clock.setBack();
  }

  /** Health, other information, and a number a school told, each on a consent. */
  private void keep() throws Exception {
    entry = UUID.randomUUID().toString();
    elli.post("/health/new", "text", PEANUT, "source", "mother", "once", entry);
    elli.post("/other/new", "text", HORSES, "source", "mother", "once", entry);
    elli.post(
        "/bases/contact",
        "basis",
        new ConsentBasis(other.value(), 2, 1).written(),
        "reason",
        "Helmi asked for it",
        "version",
        "1");
    elli.writing(
        permit -> {
          beans.getBean(Renewal.class).of(permit);
          return null;
        });
    assertThat(rows()).isEqualTo(3);
  }

  private void assertShown() throws Exception {
    for (var path : List.of("", "/health", "/other", "/data/phone/history")) {
      assertThat(elli.body(path)).as("where it is found: " + path).matches(EndToEndTest::told);
    }
    assertThat(todo()).contains("Verify the data together");
    assertThat(copied()).anyMatch(EndToEndTest::told);
  }

  private void assertNowhere(Map<String, String> asked) throws Exception {
    assertThat(asked.entrySet().stream().filter(one -> told(one.getValue())))
        .extracting(Map.Entry::getKey)
        .isEmpty();
    assertThat(todo()).doesNotContain("Verify the data together");
    assertThat(copied()).noneMatch(EndToEndTest::told);
  }

  private void nightThen(int ended) {
    var tomorrow = elli.visit(elli.maija).today().plusDays(1);
    assertThat(TheNight.work(beans, NIGHT, tomorrow)).isGreaterThanOrEqualTo(ended);
    assertThat(rows()).as("sealed rows").isZero();
    elli.in(
        permit -> {
          var verified = beans.getBean(Consents.class).verified(permit);
          assertThat(verified.get(health).whole()).as("the chain still proves").isTrue();
          assertThat(verified.get(other).whole()).isTrue();
          return null;
        });
    assertThat(TheNight.work(beans, NIGHT, tomorrow)).as("once").isZero();
  }

  /** Every page and document there is by GET, and the searches. */
  private Map<String, String> everything() throws Exception {
    var found = ofTheFile();
    for (var path : addresses(Role.WORKER)) {
      if (!path.contains(elli.code.shown())) {
        found.put("GET " + path, read(get(Role.WORKER, path)));
      }
    }
    for (var path : addresses(Role.MANAGER)) {
      found.put("manager GET " + path, read(get(Role.MANAGER, path)));
    }
    for (var sought : List.of("zebra", "0405550177", "Elli")) {
      for (var path : List.of("/find", "/customers/new/search")) {
        found.put(
            "POST " + path + " " + sought,
            read(People.as(elli.maija, Role.WORKER, MockMvcRequestBuilders.post(path))
                    .param("q", sought)
                    .header("HX-Request", "true"))
                // What was asked for is said again.
                .replace(sought, ""));
      }
    }
    assertThat(found).as("addresses that were asked for").hasSizeGreaterThan(80);
    return found;
  }

  /** Every page and document of the file: as a tab that is open asks for parts of it. */
  private Map<String, String> ofTheFile() throws Exception {
    var found = new LinkedHashMap<String, String>();
    for (var path : addresses(Role.WORKER)) {
      if (path.contains(elli.code.shown())) {
        found.put("HX GET " + path, read(get(Role.WORKER, path).header("HX-Request", "true")));
      }
    }
    return found;
  }

  /** Those a worker may ask for; for a manager all others. */
  private List<String> addresses(Role role) {
    var found = new ArrayList<String>();
    mapping
        .getHandlerMethods()
        .forEach(
            (route, method) -> {
              var allow = method.getMethodAnnotation(Allow.class);
              if (allow != null
                  && (allow.everybody()
                      ? role == Role.WORKER
                      : List.of(allow.value()).contains(role))
                  && (role == Role.WORKER || !List.of(allow.value()).contains(Role.WORKER))
                  && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                route.getPatternValues().forEach(pattern -> found.addAll(filled(pattern)));
              }
            });
    return found;
  }

  private List<String> filled(String pattern) {
    var all = new ArrayList<String>();
    for (var item : List.of(health, other)) {
      var path =
          pattern
              .replace("{code}", elli.code.shown())
              .replace("{item}", item.toString())
              .replace("{field}", "phone")
              .replace("{group}", "contact")
              .replace("{by}", elli.helmi.toString())
              .replace("{id}", pattern.contains("guardians") ? elli.helmi.toString() : entry);
      if (!path.contains("{") && !all.contains(path) && !path.equals("/me/handing")) {
        all.add(path);
      }
    }
    return all;
  }

  private MockHttpServletRequestBuilder get(Role role, String path) {
    var who = role == Role.MANAGER ? sanna : elli.maija;
    return People.as(who, role, MockMvcRequestBuilders.get(path));
  }

  private String read(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).isLessThan(500);
    return "application/pdf".equals(answer.getContentType())
        ? new Printed(answer.getContentAsByteArray()).text()
        : answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private String todo() throws Exception {
    return read(get(Role.WORKER, "/duties")) + elli.body("").replaceAll("(?s).*id=\"duties\"", "");
  }

  private List<String> copied() {
    return elli.in(
        permit ->
            holdings.stream()
                .filter(
                    one ->
                        List.of("health", "other_information", "data")
                            .contains(one.describe().name()))
                .flatMap(one -> one.copy(permit).stream())
                .map(CopyLine::value)
                .toList());
  }

  private static boolean told(String text) {
    return NEEDLES.stream().anyMatch(text::contains);
  }

  /** Rows that rest on a consent. */
  private long rows() {
    return owner
        .db()
        .sql(
            """
            select (select count(*) from customer.health_entry where subject_id = :subject)
              + (select count(*) from customer.other_information where subject_id = :subject)
              + (select count(*) from customer.datum where subject_id = :subject and field = 'phone')
            """)
        .param("subject", subject())
        .query(Long.class)
        .single();
  }

  private UUID subject() {
    return elli.in(permit -> permit.subject().value());
  }
}

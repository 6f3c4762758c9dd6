package fi.tallessa.access.intern;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Sudden;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.casework.task.AwayFor;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issue 4, point 10: what a page offers somebody, they may do. Every link is followed and every
 * button's form sent, one of each kind, and no door says that it is not theirs.
 */
@RegisterTest
class OfferedTest {

  private static final Pattern LINK = Pattern.compile("<a [^>]*\\bhref=\"(/[^\"#?]*)");
  private static final Pattern FORM =
      Pattern.compile("<form [^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
  private static final Pattern SENT =
      Pattern.compile("(?:<form [^>]*\\baction|\\bformaction|\\bhx-post)=\"(/[^\"#?]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([\\w.]+)\" value=\"([^\"]*)\"");

  /** One's own account, and handing the screen over, need a session; nobody here has signed in. */
  private static final Pattern OF_A_SESSION = Pattern.compile("/sign-out|/me.*|.*/handing");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired TransactionTemplate transaction;
  OneFile elli;

  @BeforeEach
  void aFileWithSomethingOfEverything() throws Exception {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    new GivenConsents(elli).health();
    new GivenConsents(elli).other();
    elli.postContact("Elli told of her rabbit");
    elli.post(
        "/promises/new",
        "once",
        UUID.randomUUID().toString(),
        "what",
        "I will ask the school about the quiet room");
    var today = elli.visit(elli.maija).today();
    var plan = new Planned(elli);
    plan.step(plan.aim(), elli.maija.toString(), today.toString());
  }

  @Test
  void i4_10_a_student_is_shown_nothing_that_is_not_theirs_to_do() {
    var tiina = Student.of(elli, elli.maija);
    Student.wrote(elli, tiina);
    var offered = offeredTo(tiina);
    assertThat(refused(offered)).isEmpty();
    assertThat(offered.keySet())
        .contains(
            "GET /customers/{code}/timeline",
            "GET /customers/{code}/promises/{id}",
            "POST /customers/{code}/contacts/new",
            "POST /customers/{code}/contacts/{id}")
        .noneMatch(route -> route.matches(".*(/moving|/promises/new|/countersignature)"));
  }

  @Test
  void s25_whoever_came_in_an_emergency_is_shown_nothing_that_is_not_theirs_to_do() {
    var eero = people.worker("Eero Salo", Role.WORKER);
    Sudden.in(elli, eero);
    var offered = offeredTo(eero);
    assertThat(refused(offered)).isEmpty();
    assertThat(offered.keySet())
        .contains("GET /customers/{code}/timeline", "POST /customers/{code}/contacts/new")
        .noneMatch(route -> route.matches(".*(/moving|/promises/new|/countersignature)"));
  }

  @Test
  void s25_whoever_covers_is_shown_nothing_that_is_not_theirs_to_do() {
    var petri = people.worker("Petri", Role.WORKER);
    AwayFor.days(owner.db(), elli, petri, people.worker(Role.MANAGER), elli.visit(petri).today());
    assertThat(refused(offeredTo(petri))).isEmpty();
  }

  @Test
  void s25_a_worker_is_shown_nothing_that_is_not_theirs_to_do() {
    var offered = offeredTo(elli.maija);
    assertThat(refused(offered)).isEmpty();
    assertThat(offered.keySet())
        .contains(
            "GET /customers/{code}/contacts/{id}/moving",
            "POST /customers/{code}/contacts/{id}/moving",
            "POST /customers/{code}/promises/new");
  }

  /** Each kind of address with what was answered, and where it stood. */
  private record Answer(int status, String path, String from) {}

  private static Map<String, Answer> refused(Map<String, Answer> offered) {
    var refused = new LinkedHashMap<>(offered);
    refused.values().removeIf(answer -> answer.status() != 403);
    return refused;
  }

  private Map<String, Answer> offeredTo(WorkerId who) {
    var found = new LinkedHashMap<String, Answer>();
    var ahead = new ArrayDeque<Map.Entry<String, String>>();
    ahead.add(Map.entry(elli.address(""), "typed"));
    ahead.add(Map.entry("/", "typed"));
    while (!ahead.isEmpty()) {
      var next = ahead.poll();
      var kind = "GET " + kind(next.getKey());
      if (found.containsKey(kind) || !followed(next.getKey())) {
        continue;
      }
      var page = send(who, MockMvcRequestBuilders.get(next.getKey()));
      found.put(kind, new Answer(page.status(), next.getKey(), next.getValue()));
      LINK.matcher(page.body())
          .results()
          .map(link -> Map.entry(link.group(1), next.getKey()))
          .forEach(ahead::add);
      forms(page.body()).forEach(form -> press(who, form, next.getKey(), found));
    }
    return found;
  }

  /** People of other tests stand on a day's list too, in files of their own. */
  private boolean followed(String path) {
    boolean another = path.matches("/customers/[0-9A-Z]{3}-[0-9A-Z]{3}.*");
    return !OF_A_SESSION.matcher(path).matches() && (!another || path.startsWith(elli.address("")));
  }

  private static List<String> forms(String body) {
    return FORM.matcher(body).results().map(form -> form.group()).toList();
  }

  private void press(WorkerId who, String form, String from, Map<String, Answer> found) {
    var to = new LinkedHashSet<String>();
    SENT.matcher(form).results().forEach(sent -> to.add(sent.group(1)));
    to.removeIf(path -> !followed(path));
    for (var path : to) {
      found.computeIfAbsent(
          "POST " + kind(path),
          route -> new Answer(undone(who, path, HIDDEN.matcher(form)), path, from));
    }
  }

  /** Sent as the page has it, and taken back: the next button finds everything as it was. */
  private int undone(WorkerId who, String path, Matcher hidden) {
    var form = MockMvcRequestBuilders.post(path);
    hidden.results().forEach(box -> form.param(box.group(1), box.group(2)));
    form.param("how", "kept").param("what", "Ask").param("to", "K7F-2QD").param("from", "home");
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          return send(who, form).status();
        });
  }

  private record Page(int status, String body) {}

  private Page send(WorkerId who, MockHttpServletRequestBuilder request) {
    try {
      var answer = web.perform(People.as(who, Role.WORKER, request)).andReturn().getResponse();
      return new Page(answer.getStatus(), answer.getContentAsString());
    } catch (Exception failed) {
      throw new AssertionError(request.toString(), failed);
    }
  }

  private static String kind(String path) {
    return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
        .replaceAll("/[0-9A-Z]{3}-[0-9A-Z]{3}", "/{code}")
        .replaceAll("/\\d[\\d-]*", "/{number}");
  }
}

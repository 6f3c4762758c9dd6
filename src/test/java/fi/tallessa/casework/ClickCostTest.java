package fi.tallessa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import fi.tallessa.family.home.Homes;
import fi.tallessa.files.Made;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.AskedAside;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * What a page of the working day may cost (decision 0008): the frame, and a statement for each
 * thing that it shows, with one line in it or with many. Of the frame's four, the one for the
 * session is not heard here; the door, the line in the log and the customer's name are.
 */
@RegisterTest
class ClickCostTest {

  private static final int FRAME = 3;

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Statements statements;
  OneFile elli;
  String group;
  LocalDate today;

  @BeforeEach
  void aFullFile() throws Exception {
    elli = new OneFile(beans);
    today = elli.visit(elli.maija).today();
    group =
        send(post("/groups")
                .param("name", "Thursday kitchen")
                .param("service", elli.service.value().toString()))
            .getRedirectedUrl();
    consents(elli);
    fill(elli);
  }

  @Test
  void i4_a_page_costs_its_frame_and_a_statement_for_each_thing_it_shows() throws Exception {
    var costs =
        Map.ofEntries(
            // duties, family and what was said of it, relationships and services, bases, events,
            // slips, items, warning and asking anew of consents, what rests on them, who looked,
            // colleagues twice, contacts, the draft, meetings, tasks, plan, the services we work
            // with, what was told to others, what was asked of the data, when it goes
            Map.entry("file", FRAME + 24),
            // of the same opening: guardians, relatives, couples, basis, links and whether
            // their files open, homes
            Map.entry("family at a glance", FRAME + 7),
            // matters, consent, basis, the own draft, what others left
            Map.entry("contact form", FRAME + 5),
            Map.entry("contact correction", FRAME + 6),
            // consent, aims with all that is theirs, colleagues
            Map.entry("plan", FRAME + 3),
            Map.entry("promises", FRAME + 2),
            // matters, contacts, basis, whose there are, colleagues
            Map.entry("timeline", FRAME + 5),
            Map.entry("print", FRAME + 2),
            // what the file page asks, relatives, couples, homes and their addresses, attachments,
            // how they came to us, and once more at the end whether the address is protected by now
            // and the data may still be used, and before what of it
            Map.entry("print of the file", FRAME + 29),
            Map.entry("print of contacts", FRAME + 9),
            // guardians, what they know, services, workers and their names, relatives, couples,
            // links and whether their files open, homes, contacts, colleagues, tasks, meetings,
            // the services we work with
            Map.entry("before", FRAME + 15),
            // fourteen panels; names once for all of them
            Map.entry("today", FRAME + 14),
            Map.entry("tasks", FRAME + 1),
            Map.entry("week", FRAME + 2),
            Map.entry("groups", 2),
            Map.entry("group", FRAME + 4),
            // nobody is looked at: lines, grants, services
            Map.entry("anonymous contact", 3),
            Map.entry("roll call", FRAME + 5));
    assertCosts(costs);
    for (int more = 0; more < 3; more++) {
      fill(elli);
      var another = new OneFile(beans, elli.maija);
      consents(another);
      fill(another);
    }
    assertCosts(costs);
  }

  /** What a slow line has to carry: the two biggest pages, as they come and as they are sent. */
  @Test
  void i4_the_two_biggest_pages_stay_small() throws Exception {
    ManyContacts.write(elli, 60);
    for (int more = 0; more < 3; more++) {
      fill(elli);
    }
    var items = new GivenConsents(elli).items();
    var owner = beans.getBean(Owner.class);
    try (var _ = new AskedAside(owner, items.notes(), items.health(), items.other())) {
      assertBytes("", 48_000, 7_500);
      assertBytes("/timeline", 46_000, 6_500);
    }
  }

  private void assertBytes(String path, int raw, int sent) throws Exception {
    var page = elli.body(path).getBytes(StandardCharsets.UTF_8);
    assertThat(page.length).as(path).isLessThan(raw);
    assertThat(gzip(page)).as(path).isLessThan(sent);
  }

  private void assertCosts(Map<String, Integer> costs) throws Exception {
    var heard = new LinkedHashMap<String, List<String>>();
    for (var page : pages().entrySet()) {
      assertThat(send(page.getValue()).getStatus()).as(page.getKey()).isEqualTo(200);
      heard.put(page.getKey(), statements.during(() -> send(page.getValue())));
    }
    var counted =
        heard.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, page -> page.getValue().size()));
    assertThat(counted).as(() -> dearer(heard, costs)).isEqualTo(costs);
  }

  private static String dearer(Map<String, List<String>> heard, Map<String, Integer> costs) {
    return heard.entrySet().stream()
        .filter(page -> page.getValue().size() != costs.getOrDefault(page.getKey(), 0))
        .map(page -> page.getKey() + "\n" + told(page.getValue()))
        .collect(Collectors.joining("\n\n"));
  }

  private static String told(List<String> statements) {
    return statements.stream()
        .map(sql -> sql.replaceAll("\\s+", " "))
        .map(sql -> sql.substring(0, Math.min(160, sql.length())))
        .collect(Collectors.joining("\n"));
  }

  private Map<String, MockHttpServletRequestBuilder> pages() {
    var contact = elli.in(permit -> beans.getBean(Contacts.class).all(permit)).getLast().id();
    var pages = new LinkedHashMap<String, MockHttpServletRequestBuilder>();
    pages.put("file", of(""));
    pages.put("family at a glance", of("/family/glance"));
    pages.put("contact form", of("/contacts/new"));
    pages.put("contact correction", of("/contacts/" + contact));
    pages.put("plan", of("/plan"));
    pages.put("promises", of("/promises"));
    pages.put("timeline", of("/timeline"));
    pages.put("print", of("/print"));
    pages.put("print of the file", of("/print/file.pdf"));
    pages.put("print of contacts", of("/print/contacts.pdf"));
    pages.put("before", of("/before"));
    pages.put("today", get("/"));
    pages.put("tasks", get("/tasks"));
    pages.put("week", get("/calendar"));
    pages.put("groups", get("/groups"));
    pages.put("group", get(group));
    pages.put("anonymous contact", get("/anonymous"));
    pages.put("roll call", get(group + "/sessions/new"));
    return pages;
  }

  private MockHttpServletRequestBuilder of(String path) {
    return get(elli.address(path));
  }

  private static void consents(OneFile file) {
    var given = new GivenConsents(file);
    given.notes();
    given.health();
    given.other();
  }

  /** Something of everything. */
  private void fill(OneFile file) throws Exception {
    var petri = file.colleague("Petri Niemi");
    file.post("/contacts/new/draft/removal");
    file.postContact("We talked about school");
    file.postAs(
        petri,
        "/contacts/new",
        "once",
        once(),
        "tab",
        once(),
        "channel",
        "phone",
        "outcome",
        "met",
        "minutes",
        "15",
        "text",
        "Again");
    file.post("/promises/new", "once", once(), "what", "I will ask", "due", today.toString());
    file.post("/contacts/new/draft", "once", once(), "tab", once(), "seen", "0", "next", "Ask");
    plan(file);
    family(file);
    send(
        post("/calendar")
            .param("once", once())
            .param("customers", file.code.shown())
            .param("on", today.toString())
            .param("at", "23.15")
            .param("minutes", "30")
            .param("where", "ours"));
    send(post(group + "/members").param("codes", file.code.shown()));
  }

  /** Somebody told of, a home with an address, a file that was brought. */
  private static void family(OneFile file) throws Exception {
    var family = new TellsOf(file);
    var brother = family.add("sibling", "customer", "man", "Comes along");
    file.post("/family/homes/new", home(brother)).andExpect(status().isSeeOther());
    var homes = file.in(permit -> file.bean(Homes.class).of(permit));
    file.post(
            "/family/homes/" + homes.getLast().id() + "/address",
            "address",
            "Kissankellonkuja 12 C",
            "source",
            "mother",
            "version",
            "0")
        .andExpect(status().isSeeOther());
    var contact = file.in(permit -> file.bean(Contacts.class).all(permit)).getLast().id();
    new Bringing(file).send("a.pdf", Made.pdf(once()), "contact", contact.toString());
    new Bringing(file).send("b.pdf", Made.pdf(once()));
  }

  private static String[] home(UUID who) {
    return new String[] {
      "once", once(), "lives", who.toString(), "weeks", "every-week", "source", "mother"
    };
  }

  private static void plan(OneFile file) throws Exception {
    var plan = new Planned(file);
    var aim = plan.aim();
    plan.told(plan.step(aim, file.maija.toString(), ""), "done", "");
    plan.answered(aim, "3", "");
  }

  private static String once() {
    return UUID.randomUUID().toString();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(People.as(elli.maija, Role.WORKER, request)).andReturn().getResponse();
  }

  private static int gzip(byte[] page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page);
    }
    return bytes.size();
  }
}

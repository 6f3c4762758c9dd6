package fi.tallessa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.family.TellsOf;
import fi.tallessa.files.Made;
import fi.tallessa.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Issue 5, point 4: of a masked file, each page that another of its pages leads to is read, and
 * none names a protected place in words but the forms that correct just these words (K8, 0049).
 */
@RegisterTest
class PlacesOnEveryPageTest {

  /** The school of Varpuslintu, in every form it was typed in. */
  private static final String TOLD = "arpuslin";

  private static final String WORDS = "Went to Varpuslinnussa";

  /** Whoever puts words right has to see them: one entry at a time. */
  private static final List<Pattern> CORRECTING =
      List.of(
          Pattern.compile("/contacts/ID"),
          // who moves a contact judges whose words they are
          Pattern.compile("/contacts/ID/moving"),
          Pattern.compile("/need/ID"),
          Pattern.compile("/tasks/ID"),
          Pattern.compile("/plan/aims/ID"),
          Pattern.compile("/plan/steps/ID"),
          Pattern.compile("/plan/steps/ID/outcome"),
          Pattern.compile("/(other|health)/ID"),
          Pattern.compile("/family/ID"),
          Pattern.compile("/cooperation/ID(/points/ID)?"));

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");
  private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  @Autowired ApplicationContext beans;
  OneFile elli;
  private String untold;

  @BeforeEach
  void aFileThatTellsEverywhere() throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    var given = new GivenConsents(elli);
    given.notes();
    given.other();
    given.health();
    var services = new Services(elli);
    var boxes = Services.boxes();
    boxes.putAll(Map.of("organisation", "Varpuslinnun koulu", "why", "Support at Varpuslinnussa"));
    services.saved("/cooperation/new", boxes);
    var school = "/cooperation/" + boxes.get("once");
    var teacher = Services.teacher();
    teacher.put("role", "Teacher at Varpuslinnussa");
    services.saved(school + "/points/new", teacher);
    elli.post(
            school,
            "organisation",
            "Varpuslinnun koulu",
            "why",
            "Lunch at Varpuslinnussa",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    services.begin("therapy", "Varpuslinnun poli");
    elli.post("/contacts/new", ContactBoxes.of("text", WORDS, "next", "Ring Varpuslintu"))
        .andExpect(status().isSeeOther());
    for (var store : List.of("/other", "/health")) {
      elli.post(store + "/new", entry("Tired in Varpuslinnussa", "0"))
          .andExpect(status().isSeeOther());
      var id = elli.body(store).replaceAll("(?s).*" + store + "/(" + ID + ").*", "$1");
      elli.post(store + "/" + id, entry("Better in Varpuslinnussa", "1"))
          .andExpect(status().isSeeOther());
    }
    var plan = new Planned(elli);
    elli.post("/plan/aims/new", once("text", "Gets on in Varpuslinnussa"))
        .andExpect(status().isSeeOther());
    var aim = plan.aims().getLast().id();
    elli.post(
            "/plan/aims/" + aim + "/steps",
            once("text", "Visit Varpuslinnun koulu", "who", "customer", "due", ""))
        .andExpect(status().isSeeOther());
    var step = plan.aims().getLast().steps().getLast().id();
    elli.post(
            "/plan/aims/" + aim + "/steps",
            once("text", "Nobody has told yet of Varpuslintu", "who", "customer", "due", ""))
        .andExpect(status().isSeeOther());
    untold = plan.aims().getLast().steps().getLast().id().toString();
    plan.told(step, "done", "Was nice in Varpuslinnussa");
    plan.answered(aim, "4", "");
    elli.post("/promises/new", once("what", "I will write to Varpuslinnun koulu", "due", ""))
        .andExpect(status().isSeeOther());
    new Bringing(elli)
        .send(
            "varpuslinnun koulu.pdf", Made.pdf("A plan"), "others", "Varpuslinnun koulun opettaja")
        .andExpect(status().isSeeOther());
    new TellsOf(elli).add("sibling", "customer", "man", "Plays at Varpuslinnussa");
    new Telling(elli).tell();
  }

  @Test
  void k8_each_page_of_a_masked_file_but_the_forms_that_correct_these_words() throws Exception {
    var before = crawl();
    assertThat(before.values().stream().filter(page -> page.contains(TOLD)).count())
        .as("pages that tell it as long as they may")
        .isGreaterThan(15);
    elli.protect(null);
    var after = crawl();
    assertThat(after).as("pages that were read").hasSizeGreaterThan(40);
    var telling = new TreeSet<String>();
    after.forEach(
        (path, page) -> {
          var at = path.replaceAll(ID, "ID").replaceAll("\\?.*", "");
          if (page.contains(TOLD)
              && CORRECTING.stream().noneMatch(one -> one.matcher(at).matches())) {
            telling.add(at + around(page));
          }
        });
    assertThat(telling).isEmpty();
    var outcome = "/plan/steps/" + untold + "/outcome";
    assertThat(elli.body(outcome))
        .as("how a step went is told, and what it was is only its heading")
        .contains("Nobody has told yet of …");
  }

  private static String around(String page) {
    int at = page.indexOf(TOLD);
    return ": " + page.substring(Math.max(0, at - 120), Math.min(page.length(), at + 60));
  }

  /** All that its pages lead to, by address below the file. */
  private Map<String, String> crawl() throws Exception {
    var found = new LinkedHashMap<String, String>();
    var waiting = new ArrayDeque<String>(List.of(""));
    var seen = new TreeSet<String>(waiting);
    while (!waiting.isEmpty() && found.size() < 400) {
      var path = waiting.removeFirst();
      var answer =
          beans
              .getBean(MockMvc.class)
              .perform(
                  MockMvcRequestBuilders.get(java.net.URI.create(elli.address(path)))
                      .header("Accept-Language", "en")
                      .with(People.by(elli.maija, Role.WORKER))
                      .secure(true))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).as(path).isLessThan(500);
      var type = String.valueOf(answer.getContentType());
      if (!type.startsWith("text/html")) {
        continue;
      }
      var page = answer.getContentAsString(StandardCharsets.UTF_8);
      found.put(path, page);
      LINK.matcher(page)
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .filter(link -> link.startsWith(elli.address("/")))
          .map(link -> link.substring(elli.address("").length()))
          .filter(seen::add)
          .forEach(waiting::add);
    }
    return found;
  }

  private static String[] entry(String text, String version) {
    return once("text", text, "source", "mother", "version", version);
  }

  private static String[] once(String... boxes) {
    var all = new String[boxes.length + 2];
    System.arraycopy(boxes, 0, all, 0, boxes.length);
    all[boxes.length] = "once";
    all[boxes.length + 1] = UUID.randomUUID().toString();
    return all;
  }
}

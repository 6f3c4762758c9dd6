package fi.tallessa.access.conflict;

import static fi.tallessa.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Doors;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who may never open a file: set, ended, tried and told of, on the pages (K15). */
@RegisterTest
class ConflictTest {

  private static final Pattern ENDING = Pattern.compile("/conflicts/([0-9a-f-]{36})/end\"");
  private static final Pattern SEEING =
      Pattern.compile("(/customers/[A-Z0-9-]{7}/conflicts/[0-9a-f-]{36}/tries)\"");
  private static final Pattern MORE =
      Pattern.compile("href=\"(/reviews/designations\\?after=[^\"]+)\"");
  private static final Pattern DAY = Pattern.compile("name=\"day\" value=\"([^\"]+)\"");
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
  private static final Pattern MATCHING =
      Pattern.compile("(/reviews/conflicts/[0-9a-f-]{36})/file\"");

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Owner owner;
  @Autowired Customers customers;
  @Autowired ConflictTries tries;
  @Autowired MovableClock clock;
  @Autowired Directory directory;
  @Autowired List<Holding> holdings;

  private WorkerId celia;
  private WorkerId sanna;
  private Permit elli;

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @BeforeEach
  void cast() {
    celia = people.worker("Celia Berg", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, celia);
    elli = doors.register(celia);
  }

  @Test
  void k15_a_manager_sets_it_and_it_bites_at_the_next_click() throws Exception {
    assertThat(set(sanna, celia, "Lives next door").getStatus()).isEqualTo(303);
    assertThat(set(sanna, celia, "Lives next door").getStatus()).as("sent twice").isEqualTo(303);

    assertThat(doors.knock(elli.code(), celia)).isInstanceOf(Entry.Closed.class);
    assertThat(text(sanna, "/conflicts")).contains("Celia Berg", "Neighbour", "Lives next door");
    assertThat(text(sanna, "/designations")).contains("never", "Celia Berg");
    assertThat(waiting(sanna))
        .contains("A conflict of interest ended the designation", elli.code().shown());
    assertThat(rows()).isEqualTo(1);
  }

  /** Alike for a file that is not there: nothing is learned by it. */
  @Test
  void k15_set_in_the_middle_of_a_sentence_the_words_are_shown_once_and_kept_nowhere()
      throws Exception {
    set(sanna, celia, "Lives next door");
    var pages =
        Stream.of(elli.code(), doors.unknown())
            .map(code -> code.shown())
            .flatMap(
                code -> Stream.of(typed(code, "/contacts/new"), typed(code, "/contacts/new/draft")))
            .toList();
    assertThat(pages)
        .allSatisfy(page -> assertThat(page).startsWith("409").contains("She wants", "Call them"));
    assertThat(Set.copyOf(pages)).as("alike").hasSize(1);
    assertThat(kept("drafts.form_draft") + kept("casework.contact")).isZero();
  }

  private String typed(String code, String path) {
    try {
      var answer =
          sent(
              celia,
              Role.WORKER,
              "/customers/" + code + path,
              "channel",
              "phone",
              "text",
              "She wants the quiet room",
              "next",
              "Call them");
      return answer.getStatus()
          + answer
              .getContentAsString(StandardCharsets.UTF_8)
              .replace(code, "CODE")
              .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
              .replace("/customers/CODE" + path, "PATH");
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private int kept(String table) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(elli.subject().value())
        .query(Integer.class)
        .single();
  }

  @Test
  void k15_what_is_missing_is_said_at_its_box_and_nothing_typed_is_lost() throws Exception {
    var answer = set(sanna, celia, "1");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("reason-problem", ">\n1</textarea>");
    assertThat(set(sanna, people.worker("Fanny", Role.STATISTICS), "Lives there").getStatus())
        .as("nobody who opens no file anyway")
        .isEqualTo(422);
    assertThat(rows()).isZero();
  }

  @Test
  void k15_nobody_offers_whoever_is_barred_nor_takes_them() throws Exception {
    set(sanna, celia, "Lives next door");
    var offered = text(sanna, "/designations").replaceAll("(?s)^.*name=\"worker\"", "");
    assertThat(offered).doesNotContain(celia.toString());
    var answer = sent(sanna, customer("/designations"), "worker", celia.toString(), "health", "no");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("They have a conflict of interest here.");

    var maija = people.worker("Maija Lehto", Role.WORKER);
    sent(sanna, customer("/designations"), "worker", maija.toString(), "health", "no");
    assertThat(text(maija, Role.WORKER, "/interns")).doesNotContain(celia.toString());
  }

  @Test
  void k15_it_ends_by_a_managers_act_with_a_reason_and_never_by_the_worker() throws Exception {
    set(sanna, celia, "Lives next door");
    var path = customer("/conflicts/" + first(ENDING, text(sanna, "/conflicts")) + "/end");
    assertThat(sent(sanna, path, "reason", "").getStatus()).isEqualTo(422);
    assertThatThrownBy(
            () ->
                owner
                    .db()
                    .sql(
                        "update access.conflict set until_at = now(), ended_by = worker_id where subject_id = ?")
                    .param(elli.subject().value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);

    assertThat(sent(sanna, path, "reason", "Moved to another town").getStatus()).isEqualTo(303);
    assertThat(sent(sanna, path, "reason", "Moved to another town").getStatus()).isEqualTo(404);
    assertThat(text(sanna, "/conflicts")).contains("Moved to another town");
    assertThat(doors.knock(elli.code(), celia))
        .as("nothing comes back")
        .isInstanceOf(Entry.Closed.class);
    sent(sanna, customer("/designations"), "worker", celia.toString(), "health", "no");
    assertThat(doors.knock(elli.code(), celia)).isInstanceOf(Entry.Open.class);
  }

  @Test
  void k15_a_manager_sets_their_own_and_cannot_take_it_back() throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    assertThat(set(sanna, sanna, "My sister’s child").getRedirectedUrl())
        .isEqualTo("/reviews/conflicts");
    assertThat(asked(sanna, customer("/conflicts")).getStatus()).isEqualTo(404);
    assertThat(waiting(sanna)).doesNotContain(elli.code().shown());
    assertThat(at(sanna, "/reviews/looks")).doesNotContain(elli.code().shown());
    assertThat(text(heli, "/conflicts")).contains("Sanna Aalto");
    assertThat(waiting(heli)).contains(elli.code().shown());
  }

  @Test
  void k15_every_try_of_a_day_is_one_finding_for_the_manager_and_counted() throws Exception {
    set(sanna, celia, "Lives next door");
    for (int n = 0; n < 3; n++) {
      assertThat(asked(celia, Role.WORKER, customer("")).getStatus()).isEqualTo(404);
    }
    var page = at(sanna, "/reviews/conflicts");
    assertThat(page).contains("tried 3 times");
    assertThat(tries(page)).isEqualTo(1);

    asked(celia, Role.WORKER, customer(""));
    sent(sanna, first(SEEING, page), "shown", first(SHOWN, page));
    assertThat(at(sanna, "/reviews/conflicts")).as("what came since").contains("tried once");
    sent(sanna, first(SEEING, page), "shown", "");
    assertThat(tries(at(sanna, "/reviews/conflicts"))).isZero();
  }

  @Test
  void k15_one_day_that_was_seen_hides_no_later_one() throws Exception {
    set(sanna, celia, "Lives next door");
    asked(celia, Role.WORKER, customer(""));
    clock.move(Duration.ofDays(1));
    asked(celia, Role.WORKER, customer(""));
    asked(celia, Role.WORKER, customer(""));
    var page = mine(at(sanna, "/reviews/conflicts"));
    assertThat(page).contains("tried once", "tried 2 times");
    assertThat(tries(page)).as("the oldest day first").isEqualTo(1);
    sent(sanna, first(SEEING, page), "day", first(DAY, page), "shown", first(SHOWN, page));
    assertThat(mine(at(sanna, "/reviews/conflicts")))
        .contains("tried 2 times")
        .doesNotContain("tried once");
  }

  /** Its lines about this file: other tests have left tries at files that nobody answers for. */
  private String mine(String page) {
    return Stream.of(page.split("<li>"))
        .filter(line -> line.contains(elli.code().shown()))
        .collect(Collectors.joining());
  }

  /** However many tries there are at files of others. */
  @Test
  void k15_a_manager_reads_the_tries_at_their_own_files_before_any_are_counted() throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    var petri = people.worker("Petri Niemi", Role.WORKER);
    people.leads(heli, petri);
    var theirs = doors.register(petri);
    set(sanna, celia, "Lives next door");
    asked(celia, Role.WORKER, customer(""));
    sent(
        heli,
        "/customers/" + theirs.code().shown() + "/conflicts",
        "worker",
        celia.toString(),
        "tie",
        "neighbour",
        "reason",
        "Lives there too");
    asked(celia, Role.WORKER, "/customers/" + theirs.code().shown());
    assertThat(at(sanna, "/reviews/conflicts"))
        .contains(elli.code().shown())
        .doesNotContain(theirs.code().shown());
    assertThat(tries.subjects(people.visit(sanna))).contains(elli.subject(), theirs.subject());
    assertThat(tries.unseen(Set.of(elli.subject()), 1))
        .extracting(ConflictTries.Try::subject)
        .containsExactly(elli.subject());
  }

  @Test
  void k15_nobody_buries_what_others_told_under_names_of_their_own() throws Exception {
    for (int n = 0; n < 20; n++) {
      assertThat(tell("Somebody " + (char) ('A' + n), "2018").getStatus()).isEqualTo(303);
    }
    var more = tell("Somebody More", "2018");
    assertThat(more.getStatus()).isEqualTo(422);
    assertThat(more.getContentAsString()).contains("Somebody More", "You have told of 20 people");
    assertThat(at(sanna, "/reviews/conflicts")).contains("they go on being compared");
  }

  @Test
  void k15_the_customer_sees_nothing_of_it_and_it_goes_with_the_file() throws Exception {
    set(sanna, celia, "Lives next door");
    var holding =
        holdings.stream()
            .filter(one -> one.describe().tables().contains("access.conflict"))
            .findFirst()
            .orElseThrow();
    assertThat(holding.copy(elli)).isEmpty();
    assertThat(actions()).isNotEmpty().noneMatch(code -> code.contains("conflict"));
    holding.erase(elli);
    assertThat(rows()).isZero();
  }

  @Test
  void k15_telling_of_somebody_never_tells_whether_they_are_a_customer() throws Exception {
    directory.awaitBuilt(30);
    var maija = people.worker("Maija Lehto", Role.WORKER);
    people.leads(sanna, maija);
    var onni =
        customers.register(maija, Map.of(Field.NAME, "Onni Kuusenkärki", Field.BIRTH, "2018"));
    var here = tell("Onni Kuusenkärki", "2018");
    var page = at(celia, Role.WORKER, "/me/conflicts");
    var elsewhere = tell("Onni Koivunlatva", "2018");
    assertThat(here.getStatus()).isEqualTo(elsewhere.getStatus()).isEqualTo(303);
    assertThat(page).contains("Onni Kuusenkärki").doesNotContain(onni.code().shown());

    var list = at(sanna, "/reviews/conflicts");
    assertThat(list).contains("Same name and year of birth: " + onni.code().shown());
    var line = list.substring(list.indexOf("Onni Kuusenkärki"));
    var path = first(MATCHING, line);
    assertThat(sent(sanna, path + "/file", "code", doors.unknown().shown()).getStatus())
        .isEqualTo(422);
    assertThat(sent(sanna, path + "/file", "code", onni.code().shown()).getStatus()).isEqualTo(303);
    assertThat(doors.knock(onni.code(), celia)).isInstanceOf(Entry.Closed.class);
    assertThat(at(sanna, "/customers/" + onni.code().shown() + "/conflicts"))
        .contains("Celia Berg");
    sent(sanna, path + "/settlement");
    assertThat(at(sanna, "/reviews/conflicts")).doesNotContain("Onni Kuusenkärki");
    assertThat(at(celia, Role.WORKER, "/me/conflicts"))
        .contains("A line manager has seen to it", "Onni Koivunlatva")
        .doesNotContain(onni.code().shown(), "Onni Kuusenkärki");
  }

  /** A file of another unit: its own manager hears of it, and no other. */
  @Test
  void k15_whoever_answers_for_the_file_hears_what_a_worker_of_others_told() throws Exception {
    directory.awaitBuilt(30);
    var heli = people.worker("Heli Koski", Role.MANAGER);
    var third = people.worker("Third", Role.MANAGER);
    var petri = people.worker("Petri Niemi", Role.WORKER);
    people.leads(heli, petri);
    customers.register(petri, Map.of(Field.NAME, "Aino Haavanoksa", Field.BIRTH, "2011"));
    tell("Aino Haavanoksa", "2011");
    assertThat(at(heli, "/reviews/conflicts")).contains("Aino Haavanoksa");
    assertThat(at(sanna, "/reviews/conflicts"))
        .contains("Aino Haavanoksa", "Nobody with the same name");
    assertThat(at(third, "/reviews/conflicts")).doesNotContain("Aino Haavanoksa");
  }

  /** All pages of the list: other tests have left files that nobody answers for. */
  private String waiting(WorkerId manager) throws Exception {
    var all = new StringBuilder();
    var next = "/reviews/designations";
    while (next != null) {
      var page = at(manager, next);
      all.append(page);
      var more = MORE.matcher(page);
      next = more.find() ? more.group(1) : null;
    }
    return all.toString();
  }

  private MockHttpServletResponse tell(String name, String born) throws Exception {
    return sent(
        celia, Role.WORKER, "/me/conflicts", "name", name, "born", born, "tie", "neighbour");
  }

  private MockHttpServletResponse set(WorkerId manager, WorkerId worker, String why)
      throws Exception {
    return sent(
        manager,
        customer("/conflicts"),
        "worker",
        worker.toString(),
        "tie",
        "neighbour",
        "reason",
        why);
  }

  private String customer(String path) {
    return "/customers/" + elli.code().shown() + path;
  }

  private long tries(String page) {
    return Pattern.compile(elli.code().shown() + "/conflicts/[0-9a-f-]{36}/tries")
        .matcher(page)
        .results()
        .count();
  }

  private int rows() {
    return owner
        .db()
        .sql("select count(*) from access.conflict where subject_id = ?")
        .param(elli.subject().value())
        .query(Integer.class)
        .single();
  }

  private List<String> actions() {
    return owner
        .db()
        .sql("select action from audit.access_log where subject_id = ? and worker_id = ?")
        .params(elli.subject().value(), sanna.value())
        .query(String.class)
        .list();
  }

  private String first(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map(one -> one.group(1))
        .filter(one -> !one.startsWith("/customers/") || one.contains(elli.code().shown()))
        .findFirst()
        .orElseThrow();
  }

  private String text(WorkerId manager, String path) throws Exception {
    return text(manager, Role.MANAGER, path);
  }

  private String text(WorkerId who, Role role, String path) throws Exception {
    return at(who, role, customer(path));
  }

  private String at(WorkerId manager, String path) throws Exception {
    return at(manager, Role.MANAGER, path);
  }

  private String at(WorkerId who, Role role, String path) throws Exception {
    return asked(who, role, path).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse asked(WorkerId manager, String path) throws Exception {
    return asked(manager, Role.MANAGER, path);
  }

  private MockHttpServletResponse asked(WorkerId who, Role role, String path) throws Exception {
    return web.perform(as(who, role, get(path))).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(WorkerId manager, String path, String... pairs)
      throws Exception {
    return sent(manager, Role.MANAGER, path, pairs);
  }

  private MockHttpServletResponse sent(WorkerId who, Role role, String path, String... pairs)
      throws Exception {
    var form = post(path);
    for (int i = 0; i < pairs.length; i += 2) {
      form.param(pairs[i], pairs[i + 1]);
    }
    return web.perform(as(who, role, form)).andReturn().getResponse();
  }
}

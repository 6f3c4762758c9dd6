package fi.tallessa.rights.copy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Dormancies;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.EndedOn;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.document.Papers;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.nightly.RealNight;
import fi.tallessa.retention.Ended;
import fi.tallessa.rights.request.Asking;
import fi.tallessa.web.Ui;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Issue 8, point 6: Elli asks what we hold of her, and gets all of it and nobody else's. */
@RegisterTest
class OwnCopyTest {

  private static final String NOTE = "Talked about school. Helmi was worried, Helmin phone rang.";
  private static final String PEANUT = "Peanut allergy";
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
  private static final Pattern PASSWORD = Pattern.compile(">([a-z2-9]{4}(?:-[a-z2-9]{4}){4})<");

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired MockMvc browser;
  @Autowired MovableClock clock;
  @Autowired CopyMaking making;
  @Autowired List<Holding> holdings;

  private OneFile elli;
  private Asking asking;
  private WorkerId sanna;
  private WorkerId noora;
  private String copy;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    asking = new Asking(elli);
    new GivenConsents(elli).notes();
    elli.postContact(NOTE);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    noora = elli.colleague("Noora Salo");
    copy = asking.below(accepted("customer")) + "/copy";
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s43_all_that_is_held_is_given_on_paper_once_two_have_seen_what_is_other_peoples()
      throws Exception {
    assertThat(elli.body(copy))
        .contains("Helmi Rantala", "A guardian’s own", "…", "Looked through");
    made();
    var paper = new Printed(bytes(copy + "/pdf"));
    assertThat(paper.text())
        .contains("What we hold of you", elli.code.shown(), "Elli Rantala", "+358405550177")
        .contains("Talked about school")
        .contains("Used for", "Ground", "From whom", "Who has looked and why", "Ombudsman")
        .doesNotContain("Helmi", "Helmin", "Maija", "Noora");
    assertThat(paper.tags()).contains("Table", "TH", "H1", "H2");
    assertThat(paper.untagged()).isEmpty();
    assertThat(paper.broken()).isEmpty();
    assertThat(paper.fontsNotEmbedded()).isEmpty();
    assertThat(elli.lines("rights.copy.paper")).isEqualTo(1);
  }

  @Test
  void s43_the_file_under_its_password_says_what_the_paper_says_and_its_names_say_nothing()
      throws Exception {
    made();
    var entries = entries(password());
    assertThat(elli.post(copy + "/password").andReturn().getResponse().getStatus())
        .as("once")
        .isEqualTo(404);
    assertThat(entries.keySet()).containsExactly("copy.json", "copy.pdf");
    assertThat(new String(entries.get("copy.json"), StandardCharsets.UTF_8))
        .contains("Talked about school", "Elli Rantala", "\"looked\"")
        .doesNotContain("Helmi", "Maija", "Noora");
    assertThat(entries.get("copy.pdf")).isEqualTo(bytes(copy + "/pdf"));
  }

  private Map<String, byte[]> entries(String password) throws Exception {
    var zip = bytes(copy + "/file");
    assertThat(new String(zip, StandardCharsets.ISO_8859_1)).doesNotContain("Elli", "%PDF");
    var entries = new TreeMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), password.toCharArray())) {
      for (var next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
        entries.put(next.getFileName(), in.readAllBytes());
      }
    }
    return entries;
  }

  @Test
  void s43_whom_it_was_told_stands_by_name_on_the_paper_and_in_the_file() throws Exception {
    new Telling(elli).tell();
    made();
    assertThat(new Printed(bytes(copy + "/pdf")).text()).contains("Who was told", "Pirkko Laakso");
    var json = JsonMapper.builder().build().readTree(entries(password()).get("copy.json"));
    assertThat(json.get("told").valueStream().map(one -> one.get("value").stringValue()))
        .anyMatch(one -> one.startsWith("Puolala school, Pirkko Laakso"));
  }

  @Test
  void s43_the_day_on_which_all_of_it_goes_stands_on_the_paper_and_in_the_file() {
    var visit = elli.visit(elli.maija);
    EndedOn.of(elli, visit.today());
    Copy slept =
        elli.writing(
            permit -> {
              beans.getBean(Dormancies.class).begin(permit);
              return beans.getBean(Gathering.class).copy(permit, List.of(), Locale.ENGLISH);
            });
    var goes = Ended.goes(visit.today());
    var ui = Ui.alone(beans.getBean(MessageSource.class), Locale.ENGLISH, visit.when());
    var paper = beans.getBean(Papers.class).print("rights/copy/paper", slept, ui);
    assertThat(new Printed(paper).text())
        .contains("All of it is erased on " + ui.day(goes))
        .doesNotContain("You are our customer");
    var json = JsonMapper.builder().build().readTree(CopyJson.of(slept, ui));
    assertThat(json.get("erased").stringValue()).isEqualTo(goes.toString());
    assertThat(json.toString())
        .as("what the paper says of rights")
        .contains("No decision about you is made by a machine", "object to its use")
        .contains("Ombudsman", "court");
  }

  @Test
  void s43_nothing_is_made_and_nothing_given_of_what_one_person_alone_has_seen() throws Exception {
    assertThat(review(elli.maija)).isEqualTo(303);
    making.work();
    for (var act : List.of("/pdf", "/file")) {
      assertThat(elli.get(copy + act).andReturn().getResponse().getStatus()).isEqualTo(404);
    }
    assertThat(confirm(elli.maija)).as("nobody agrees with themselves").isEqualTo(404);
    assertThat(review(noora)).as("who sees it otherwise is the first then").isEqualTo(303);
    assertThat(confirm(noora)).isEqualTo(404);
    assertThat(confirm(elli.maija)).isEqualTo(303);
  }

  @Test
  void s43_the_second_agrees_to_what_they_have_seen_and_to_nothing_later() throws Exception {
    review(elli.maija);
    review(elli.maija);
    elli.postAs(noora, copy + "/confirmation", "version", "1");
    making.work();
    assertThat(pieces()).isZero();
    elli.postAs(noora, copy + "/confirmation", "version", "2");
    making.work();
    assertThat(pieces()).isPositive();
  }

  @Test
  void s43_what_was_written_after_they_looked_is_in_no_copy_before_two_have_seen_it()
      throws Exception {
    assertThat(review(elli.maija)).isEqualTo(303);
    elli.postContact("Uncle drinks");
    assertThat(seen(noora)).contains("Talked about school").doesNotContain("Uncle drinks");
    assertThat(confirm(noora)).isEqualTo(303);
    elli.postContact("Likes chess");
    making.work();
    assertThat(new Printed(bytes(copy + "/pdf")).text())
        .contains("Talked about school", "Elli Rantala", "[…]")
        .doesNotContain("Uncle", "chess");
    elli.post(copy + "/again");
    made();
    assertThat(new Printed(bytes(copy + "/pdf")).text()).contains("Uncle drinks", "Likes chess");
  }

  @Test
  void s43_nobody_is_answered_by_post_whose_copy_was_not_made_but_was_told_where_they_want_it()
      throws Exception {
    assertThat(answer("post")).isEqualTo(422);
    made();
    assertThat(answer("post")).isEqualTo(422);
    assertThat(answer("told")).isEqualTo(303);
  }

  @Test
  void s20_of_health_only_who_has_the_right_to_it_looks_through_agrees_and_gives()
      throws Exception {
    new GivenConsents(elli).health();
    elli.post(
        "/health/new", "text", PEANUT, "source", "customer", "once", UUID.randomUUID().toString());
    assertThat(elli.body(copy)).contains(PEANUT);
    assertThat(seen(noora)).contains("was not given to you").doesNotContain(PEANUT, "Helmi");
    assertThat(review(noora)).isEqualTo(404);
    review(elli.maija);
    assertThat(confirm(noora)).isEqualTo(404);
    health(noora, true);
    assertThat(confirm(noora)).isEqualTo(303);
    health(noora, false);
    making.work();
    assertThat(pieces()).as("nothing in the name of who may not").isZero();
    health(noora, true);
    elli.post(copy + "/again");
    review(elli.maija);
    confirm(noora);
    making.work();
    assertThat(new Printed(bytes(copy + "/pdf")).text()).contains(PEANUT);
    health(noora, false);
    assertThat(status(noora, copy + "/pdf")).isEqualTo(404);
  }

  @Test
  void s25_notes_that_were_not_handed_over_are_not_read_in_a_copy_either() throws Exception {
    owner
        .db()
        .sql("update access.designation set notes_from_day = ? where worker_id = ?")
        .params(elli.visit(noora).today().plusDays(1), noora.value())
        .update();
    assertThat(seen(noora)).contains("was not given to you").doesNotContain("Talked about school");
    assertThat(review(noora)).isEqualTo(404);
  }

  @Test
  void s43_who_is_not_through_all_pages_has_not_looked_through_it() throws Exception {
    elli.post(copy + "/review", "edition", "en", "next", "yes");
    assertThat(confirm(noora)).isEqualTo(404);
    assertThat(elli.body(copy)).contains("To be looked through", "Other lines on this page");
    review(elli.maija);
    assertThat(confirm(noora)).isEqualTo(303);
  }

  @Test
  void s43_what_stands_on_two_pages_is_looked_through_one_after_the_other_and_all_of_it_is_given()
      throws Exception {
    ManyContacts.write(elli, elli.maija, CopyPage.MOST, "Call Helmi");
    elli.post(copy + "/review", "edition", "en", "shown", shown(elli.maija), "next", "yes");
    assertThat(confirm(noora)).as("there is a second page").isEqualTo(404);
    var last = "" + CopyPage.MOST;
    var second = shown(elli.body(copy + "?from=" + last));
    elli.post(copy + "/review", "edition", "en", "shown", second, "from", last);
    assertThat(confirm(noora)).isEqualTo(303);
    making.work();
    var text = new Printed(bytes(copy + "/pdf")).text();
    assertThat(text.split("Call …", -1)).hasSize(CopyPage.MOST + 1);
    assertThat(text).contains("Talked about school").doesNotContain("Helmi");
  }

  @Test
  void s43_who_comes_late_drops_nobody_elses_making() throws Exception {
    review(elli.maija);
    confirm(noora);
    assertThat(claimed(clock.instant().plusSeconds(180))).isTrue();
    assertThat(claimed(clock.instant().plusSeconds(180))).isTrue();
    var copies = beans.getBean(OwnCopies.class);
    var subject = elli.in(permit -> permit.subject());
    copies.leave(new OwnCopies.Waiting(subject, elli.code.shown(), id(), noora, 1));
    assertThat(claims()).as("of the second").isOne();
    copies.leave(new OwnCopies.Waiting(subject, elli.code.shown(), id(), noora, 2));
    assertThat(claims()).isZero();
  }

  @Test
  void s43_what_two_had_given_is_given() throws Exception {
    var name = Pattern.compile("name=\"ticked\" value=\"([0-9a-f]+\\.agreed)\"");
    var all = name.matcher(elli.body(copy)).results().map(one -> one.group(1)).toList();
    assertThat(all).isNotEmpty();
    var boxes = new ArrayList<>(List.of("edition", "en", "shown", shown(elli.maija)));
    all.forEach(one -> boxes.addAll(List.of("ticked", one)));
    elli.post(copy + "/review", boxes.toArray(String[]::new));
    assertThat(confirm(noora)).isEqualTo(303);
    making.work();
    assertThat(new Printed(bytes(copy + "/pdf")).text()).contains("Helmi", "Maija Lehto");
  }

  @Test
  void s43_a_copy_whose_machine_was_killed_is_made_anew_and_after_three_times_somebody_looks()
      throws Exception {
    review(elli.maija);
    confirm(noora);
    making.work();
    elli.post(copy + "/again");
    assertThat(confirm(noora)).as("nobody has looked anew").isEqualTo(404);
    review(elli.maija);
    assertThat(confirm(noora)).isEqualTo(303);
    var now = clock.instant();
    assertThat(claimed(now.plusSeconds(180))).isTrue();
    making.work();
    assertThat(elli.body(copy)).contains("The copy is being made");
    clock.move(Duration.ofMinutes(4));
    making.work();
    assertThat(elli.body(copy)).contains("Save it to print");
    elli.post(copy + "/again");
    review(elli.maija);
    confirm(noora);
    for (int time = 0; time < Made.TRIES; time++) {
      assertThat(claimed(now)).isTrue();
    }
    making.work();
    assertThat(elli.body(copy)).contains("It did not work out", "Look through it again");
  }

  @Test
  void s43_it_is_destroyed_when_it_was_given_and_when_its_days_are_over() throws Exception {
    made();
    assertThat(pieces()).isGreaterThan(1);
    clock.move(Duration.ofDays(13));
    night();
    assertThat(pieces()).isGreaterThan(1);
    clock.move(Duration.ofDays(2));
    night();
    assertThat(pieces()).isZero();
    assertThat(elli.body(copy)).contains("The copy is here no more");
    elli.post(copy + "/again");
    review(elli.maija);
    assertThat(confirm(noora)).isEqualTo(303);
    making.work();
    assertThat(pieces()).isGreaterThan(1);
    assertThat(answer("by-hand")).as("it is not given").isEqualTo(422);
    bytes(copy + "/pdf");
    assertThat(answer("by-hand")).isEqualTo(303);
    assertThat(pieces()).isZero();
    assertThat(elli.get(copy).andReturn().getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void s46_of_what_may_only_be_kept_a_copy_is_given_all_the_same() throws Exception {
    elli.freeze();
    made();
    assertThat(new Printed(bytes(copy + "/pdf")).text()).contains("Talked about school");
  }

  @Test
  void s42_a_legal_hold_is_named_while_the_relationship_lasts_as_well() throws Exception {
    var set =
        MockMvcRequestBuilders.post(elli.address("/hold"))
            .param("ground", "legal_claim")
            .param("reviewOn", TypedDay.typed(elli.visit(sanna).today().plusDays(30)))
            .param("reason", "The district court asks for it");
    assertThat(as(sanna, Role.MANAGER, set).getStatus()).isEqualTo(303);
    made();
    assertThat(new Printed(bytes(copy + "/pdf")).text())
        .contains("A law or a legal claim keeps it for now", "You are our customer");
  }

  @Test
  void k11_a_copy_made_before_the_address_was_protected_is_given_no_more() throws Exception {
    elli.post("/data/address", "value", "Kanarialintukuja 3", "source", "mother", "version", "0");
    made();
    assertThat(new Printed(bytes(copy + "/pdf")).text()).contains("Kanarialintukuja");
    elli.protect(null);
    assertThat(elli.get(copy + "/pdf").andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(elli.body(copy)).contains("Made before the address was protected");
    elli.post(copy + "/again");
    review(elli.maija);
    confirm(noora);
    making.work();
    assertThat(new Printed(bytes(copy + "/pdf")).text()).doesNotContain("Kanarialintukuja");
  }

  @Test
  void s43_only_who_asks_of_their_own_data_and_was_given_it_has_a_copy() throws Exception {
    for (var who : List.of("customer", elli.helmi.toString())) {
      var address = asking.below(who.equals("customer") ? asked(who) : accepted(who));
      assertThat(elli.get(address + "/copy").andReturn().getResponse().getStatus())
          .as(who)
          .isEqualTo(404);
    }
    var guardians = asking.below(accepted(elli.helmi.toString()));
    assertThat(elli.body(guardians)).contains("The paper for a guardian", "/for-guardian");
    var stranger = people.worker("Toini Ranta", Role.WORKER);
    assertThat(status(stranger, copy)).as("nobody else opens it").isEqualTo(404);
  }

  /** A table in no package has no holding, which HoldingsTest finds. */
  @Test
  void s43_each_holding_that_is_copied_is_in_it_and_none_twice() {
    var all = elli.in(permit -> Held.all(holdings, permit));
    assertThat(all)
        .extracting(Held::holding)
        .containsExactlyInAnyOrderElementsOf(
            holdings.stream().map(one -> one.describe().name()).toList())
        .doesNotHaveDuplicates();
    var left = all.stream().mapToInt(one -> one.lines().size()).sum();
    var apart =
        all.stream()
            .filter(one -> List.of("disclosure", "looks").contains(one.holding()))
            .mapToInt(one -> one.lines().size())
            .sum();
    assertThat(Section.of(all).stream().mapToInt(one -> one.lines().size()).sum())
        .isEqualTo(left - apart);
  }

  @Test
  void s43_a_name_at_the_end_of_a_line_is_not_in_the_paper_either() throws Exception {
    elli.postContact(
        "Long words before it and again long words ".repeat(7) + "Helmi " + "x ".repeat(9));
    made();
    var paper = new Printed(bytes(copy + "/pdf"));
    assertThat(paper.text().replaceAll("[\\s-]", "")).doesNotContain("Helmi");
    String beside =
        paper.with(
            document ->
                document.getDocumentInformation().getCOSObject().toString()
                    + document.getDocumentCatalog().getDocumentOutline());
    assertThat(beside).doesNotContain("Helmi", "Elli");
  }

  private void made() throws Exception {
    assertThat(review(elli.maija)).isEqualTo(303);
    assertThat(confirm(noora)).isEqualTo(303);
    making.work();
  }

  private int review(WorkerId who) throws Exception {
    return elli.postAs(who, copy + "/review", "edition", "en", "shown", shown(who))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  /** All that stands on the page, where there is one. */
  private String shown(WorkerId who) throws Exception {
    return shown(seen(who));
  }

  private static String shown(String page) {
    var found = SHOWN.matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private int confirm(WorkerId who) throws Exception {
    return elli.postAs(who, copy + "/confirmation").andReturn().getResponse().getStatus();
  }

  private int answer(String way) throws Exception {
    var address = copy.replace("/copy", "/answer");
    return elli.post(address, "way", way).andReturn().getResponse().getStatus();
  }

  private String seen(WorkerId who) throws Exception {
    return as(who, Role.WORKER, MockMvcRequestBuilders.get(elli.address(copy)))
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private void health(WorkerId who, boolean given) {
    owner
        .db()
        .sql(
            """
            update access.designation set health_at = case when ? then now() end,
              health_by = case when ? then cast(? as uuid) end
            where worker_id = ?
            """)
        .params(given, given, sanna.value(), who.value())
        .update();
  }

  private int claims() {
    return owner
        .db()
        .sql("select count(*) from rights.copy where request_id = ? and claimed_until is not null")
        .param(id())
        .query(Integer.class)
        .single();
  }

  private String password() throws Exception {
    var shown = PASSWORD.matcher(OneFile.text(elli.post(copy + "/password")));
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  private boolean claimed(Instant until) {
    return owner
            .db()
            .sql(
                """
            update rights.copy set tries = tries + 1, claimed_until = ?
            where request_id = ? and made_at is null
            """)
            .params(until.atOffset(ZoneOffset.UTC), id())
            .update()
        == 1;
  }

  private int pieces() {
    return owner
        .db()
        .sql("select count(*) from rights.copy_piece where request_id = ?")
        .param(id())
        .query(Integer.class)
        .single();
  }

  private UUID id() {
    return UUID.fromString(copy.replaceAll("/requests/|/copy", ""));
  }

  private void night() {
    new RealNight(beans, "rights.night.copies").of(elli.visit(elli.maija).today());
  }

  private byte[] bytes(String path) throws Exception {
    var answer = elli.get(path).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    return answer.getContentAsByteArray();
  }

  private String asked(String who) throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("who", who);
    return asking.ask(boxes);
  }

  private String accepted(String who) throws Exception {
    var address = asked(who);
    asking.settle(address);
    var request = MockMvcRequestBuilders.post(address + "/decision").param("outcome", "accepted");
    assertThat(as(sanna, Role.MANAGER, request).getStatus()).isEqualTo(303);
    return address;
  }

  private int status(WorkerId who, String path) throws Exception {
    return as(who, Role.WORKER, MockMvcRequestBuilders.get(elli.address(path))).getStatus();
  }

  private MockHttpServletResponse as(WorkerId who, Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return browser.perform(People.as(who, role, request)).andReturn().getResponse();
  }
}

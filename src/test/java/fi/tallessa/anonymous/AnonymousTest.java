package fi.tallessa.anonymous;

import static fi.tallessa.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.SubRegions;
import fi.tallessa.customer.Customers;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Help without a name is counted, and nothing is kept of whoever asked for it. */
@RegisterTest
class AnonymousTest {

  /** In words, not in an address or a number that is drawn. */
  private static final Pattern TOLD = Pattern.compile(">[^<]*\\b778\\b");

  private static final Pattern RECEIPTS = Pattern.compile("name=\"receipts\" value=\"([^\"]*)\"");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Lines lines;
  @Autowired Grants grants;
  @Autowired SubRegions areas;
  @Autowired Owner owner;
  @Autowired MovableClock clock;

  private WorkerId maija;
  private WorkerId sanna;
  private ServiceId service;
  private LocalDate today;
  private Line line;

  @BeforeEach
  void aLine() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    service = customers.service();
    today = people.visit(maija).today();
    line = OpenLine.only(beans, service, today);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s15_a_call_makes_no_customer_and_a_counter_of_the_week_goes_up_by_one() throws Exception {
    var before = kept();
    assertThat(count().getStatus()).isEqualTo(200);
    count();
    assertThat(kept()).as("of all else that is kept").isEqualTo(before);
    assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10   2");
    assertThat(
            owner
                .db()
                .sql("select week from anonymous.counter where line_id = ?")
                .param(line.id())
                .query(LocalDate.class)
                .single())
        .isEqualTo(today.with(DayOfWeek.MONDAY));
  }

  /** Rows of every table but the counters: files, drafts, contacts and the log among them. */
  private Map<String, String> kept() {
    var rows = new TreeMap<>(owner.rows());
    rows.keySet().removeIf(table -> table.startsWith("anonymous."));
    rows.put("log", one("select count(*)::text from audit.access_log"));
    return rows;
  }

  private String one(String sql) {
    return owner.db().sql(sql).query(String.class).single();
  }

  @Test
  void gender_and_sub_region_are_counted_where_they_were_told() throws Exception {
    count("gender", "female", "area", "023");
    assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10 FEMALE 023 1");
    for (var wrong : List.of("channel", "topic", "who", "line")) {
      assertThat(count(wrong, "").getStatus()).as(wrong).isEqualTo(422);
    }
    for (var wrong : List.of("gender", "area")) {
      assertThat(count(wrong, "040 555 0142").getStatus()).as(wrong).isEqualTo(422);
    }
    assertThat(counters()).hasSize(1);
  }

  @Test
  void what_was_tapped_before_the_third_tap_failed_stays() throws Exception {
    var page = body(count("topic", ""));
    assertThat(page).contains("value=\"phone\" checked").contains("id=\"topic-problem\"");
  }

  /** Of two services three taps would count for the first, unasked. */
  @Test
  void of_several_lines_none_is_chosen_and_whoever_counts_on_stays_at_theirs() throws Exception {
    var other = OpenLine.another(beans, customers.service(), today);
    var fresh = body(as(maija, Role.WORKER, get("/anonymous")));
    assertThat(fresh)
        .contains("value=\"" + line.id() + "\"", "value=\"" + other.id() + "\"")
        .doesNotContain("\" checked", "The association pays itself");
    var unsaid = count("line", "");
    assertThat(unsaid.getStatus()).isEqualTo(422);
    assertThat(body(unsaid))
        .contains("id=\"line-problem\"", "value=\"phone\" checked", "value=\"school\" checked");
    assertThat(counters()).isEmpty();
    assertThat(body(count("line", other.id().toString())))
        .contains("value=\"" + other.id() + "\" checked", "The association pays itself");
    assertThat(counters()).as("of the first").isEmpty();
  }

  /** With more than nine they are in a list, of which a browser takes the first. */
  @Test
  void of_many_lines_none_is_chosen_either() throws Exception {
    for (int n = 0; n < 9; n++) {
      OpenLine.another(beans, customers.service(), today);
    }
    assertThat(body(as(maija, Role.WORKER, get("/anonymous"))))
        .containsPattern("<select[^>]* name=\"line\"[^>]*>\\s*<option value=\"\" selected");
  }

  @Test
  void a_form_sent_twice_counts_once_and_in_two_windows_at_once_as_well() throws Exception {
    var once = UUID.randomUUID().toString();
    for (int n = 0; n < 3; n++) {
      assertThat(body(count("once", once))).contains("Counted:");
    }
    assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10   1");

    var other = UUID.randomUUID().toString();
    Callable<Integer> sent = () -> count("once", other).getStatus();
    try (var windows = Executors.newFixedThreadPool(8)) {
      for (var window : windows.invokeAll(Collections.nCopies(16, sent))) {
        assertThat(window.get()).isEqualTo(200);
      }
    }
    assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10   2");
    assertThat(count("once", other, "topic", "money").getStatus())
        .as("something else is another one")
        .isEqualTo(200);
    assertThat(counters())
        .containsExactlyInAnyOrder("PHONE SCHOOL FROM_10   2", "PHONE MONEY FROM_10   1");
  }

  /** Two of them may fall on one place; then one of the two stays counted, and says so. */
  @Test
  void many_at_once_are_all_counted_and_what_is_taken_back_is_no_more() throws Exception {
    Callable<String> calls = () -> receipts(count());
    var undoing = new ArrayList<Callable<Integer>>();
    try (var windows = Executors.newFixedThreadPool(8)) {
      for (var call : windows.invokeAll(Collections.nCopies(40, calls))) {
        var held = call.get();
        undoing.add(() -> undo(held).getStatus());
      }
      assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10   40");
      int late = 0;
      for (var undone : windows.invokeAll(undoing)) {
        late += undone.get() == 422 ? 1 : 0;
      }
      assertThat(late).isLessThan(4);
      assertThat(counters())
          .isEqualTo(late == 0 ? List.of() : List.of("PHONE SCHOOL FROM_10   " + late));
    }
  }

  @Test
  void what_was_counted_wrongly_is_taken_back_once_and_its_taps_come_back() throws Exception {
    var first = receipts(count());
    var second = receipts(count("topic", "money", "receipts", first));
    assertThat(counters()).hasSize(2);
    var undone = undo(second);
    assertThat(body(undone)).contains("Taken back:", "value=\"money\" checked");
    undo(second);
    assertThat(counters()).as("twice it is done once").containsExactly("PHONE SCHOOL FROM_10   1");
    assertThat(receipts(undone)).as("the one before may go as well").isEqualTo(first);
    undo(first);
    assertThat(counters()).isEmpty();
  }

  @Test
  void whoever_holds_no_receipt_takes_nothing_back_and_tomorrow_nobody_does() throws Exception {
    var held = receipts(count());
    for (var made :
        List.of(
            "",
            "x",
            held.replace("school", "money"),
            held.replaceFirst("^[0-9a-f-]{36}", UUID.randomUUID().toString()))) {
      assertThat(undo(made).getStatus()).as(made).isEqualTo(422);
    }
    clock.move(Duration.ofDays(1));
    assertThat(undo(held).getStatus()).isEqualTo(422);
    assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10   1");
  }

  @Test
  void a_page_takes_back_its_newest_nine() throws Exception {
    var held = "";
    for (int n = 0; n < 12; n++) {
      held = receipts(count("receipts", held));
    }
    assertThat(held.split(" ")).hasSize(9);
    assertThat(body(count("receipts", ("x " + held).repeat(50))).length()).isLessThan(40_000);
  }

  /** D17, D26: nobody is looked at, so nothing is written in the log, and nothing waits for it. */
  @Test
  void d26_help_without_a_name_is_counted_while_the_log_cannot_be_written() throws Exception {
    owner
        .db()
        .sql("revoke execute on function audit.enter, audit.refuse from tallessa_app")
        .update();
    try {
      assertThat(undo(receipts(count())).getStatus()).isEqualTo(200);
      assertThat(count().getStatus()).isEqualTo(200);
    } finally {
      owner
          .db()
          .sql("grant execute on function audit.enter, audit.refuse to tallessa_app")
          .update();
    }
    assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10   1");
  }

  /** Whoever reads the tables themselves sees what each transaction wrote, and where it lies. */
  @Test
  void s16_after_a_night_neither_order_nor_transaction_tells_which_call_came_when()
      throws Exception {
    for (var topic : Topic.values()) {
      count("topic", topic.code());
    }
    assertThat(lying("xmin::text").stream().distinct()).as("as they came").hasSizeGreaterThan(1);
    var came = lying("topic");
    var orders = new HashSet<List<String>>();
    for (int night = 0; night < 3; night++) {
      var at = clock.instant();
      beans.getBean(CountersNight.class).run(Night.of(today.plusDays(1), at));
      orders.add(lying("topic"));
    }
    assertThat(orders).as("one of 362 880 each time").hasSizeGreaterThan(1);
    assertThat(lying("topic")).containsExactlyInAnyOrderElementsOf(came);
    assertThat(lying("xmin::text").stream().distinct()).hasSize(1);
    assertThat(one("select count(*)::text from anonymous.lately")).isEqualTo("0");
    count();
    assertThat(counters()).contains("PHONE SCHOOL FROM_10   2");
  }

  /** Of the counters of the line, in the order in which they lie. */
  private List<String> lying(String column) {
    return owner
        .db()
        .sql("select " + column + " from anonymous.counter where line_id = ? order by ctid")
        .param(line.id())
        .query(String.class)
        .list();
  }

  /** S9: whoever reads a counter after each call learns what the last one said. */
  @Test
  void s09_no_page_tells_how_often_something_was_counted() throws Exception {
    var some = body(count());
    for (int n = 0; n < 776; n++) {
      beans
          .getBean(Counters.class)
          .more(
              new Contact(
                  line.id(),
                  Channel.PHONE,
                  Topic.SCHOOL,
                  Who.FROM_10,
                  Optional.empty(),
                  Optional.empty()),
              today);
    }
    assertThat(plain(body(count()))).doesNotContainPattern(TOLD).isEqualTo(plain(some));
    assertThat(body(as(sanna, Role.MANAGER, get("/setup/lines")))).doesNotContainPattern(TOLD);
  }

  /** Without what is drawn for each form. */
  private static String plain(String page) {
    return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("value=\"[^\"]{60,}\"", "");
  }

  @Test
  void another_grant_is_another_counter_and_what_was_counted_stays() throws Exception {
    count();
    var paid = grant(today.minusDays(5), today.plusDays(5));
    for (int n = 0; n < 2; n++) {
      assertThat(send("/setup/lines", "service", service.toString(), "grant", paid.toString()))
          .isEqualTo(303);
    }
    assertThat(lines.open(today)).hasSize(1);
    var anew = lines.open(today).getFirst();
    assertThat(anew.grant().map(Grant::id)).contains(paid);
    assertThat(count().getStatus()).as("on the line that has ended").isEqualTo(422);
    assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10   1");
    line = anew;
    count();
    assertThat(counters()).containsExactly("PHONE SCHOOL FROM_10   1");
    assertThat(anew.unpaid(today.plusDays(5))).isFalse();
    assertThat(anew.unpaid(today.plusDays(6))).isTrue();
    var past = grant(today.minusDays(9), today.minusDays(1));
    assertThat(send("/setup/lines", "service", service.toString(), "grant", past.toString()))
        .as("a grant that pays nothing any more")
        .isEqualTo(422);
    assertThat(send(anew.path() + "/end")).isEqualTo(303);
    assertThat(lines.open(today)).isEmpty();
    assertThat(body(as(maija, Role.WORKER, get("/anonymous")))).contains("class=\"empty\"");
  }

  /** A line manager gave it another grant while somebody had its page open. */
  @Test
  void what_was_counted_on_a_line_that_has_ended_is_taken_back_and_the_page_asks_for_another()
      throws Exception {
    var held = receipts(count());
    var paid = grant(today.minusDays(5), today.plusDays(5));
    send("/setup/lines", "service", service.toString(), "grant", paid.toString());
    var late = count("receipts", held);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(body(late))
        .contains("id=\"line-problem\"", "value=\"phone\" checked")
        .contains("name=\"line\" value=\"" + lines.open(today).getFirst().id() + "\"");
    assertThat(receipts(late)).isEqualTo(held);
    assertThat(undo(held).getStatus()).isEqualTo(200);
    assertThat(counters()).isEmpty();
  }

  private GrantId grant(LocalDate from, LocalDate until) {
    var id = new GrantId(UUID.randomUUID());
    grants.add(new Grant(id, "STEA", "2026-1", "Avoin talo", new DateRange(from, until), 1));
    return id;
  }

  @Test
  void each_sub_region_stands_in_the_list_once() {
    assertThat(areas.in("fi")).hasSizeGreaterThan(60);
    assertThat(areas.in("sv")).extracting(one -> one.code()).doesNotHaveDuplicates();
    assertThat(areas.in("fi")).extracting(one -> one.fi()).doesNotHaveDuplicates();
    assertThat(areas.byCode("023").orElseThrow().name("sv")).isEqualTo("Åbo");
  }

  private List<String> counters() {
    return owner
        .db()
        .sql(
            """
            select concat_ws(' ', channel, topic, who, gender, area, times)
            from anonymous.counter where line_id = ?
            """)
        .param(line.id())
        .query(String.class)
        .list();
  }

  /** A form well tapped, but for these boxes. */
  private MockHttpServletResponse count(String... other) throws Exception {
    var boxes =
        new HashMap<>(
            Map.of(
                "line", line.id().toString(),
                "channel", "phone",
                "topic", "school",
                "who", "from-10",
                "once", UUID.randomUUID().toString()));
    for (int i = 0; i < other.length; i += 2) {
      boxes.put(other[i], other[i + 1]);
    }
    var form = post("/anonymous");
    boxes.forEach(form::param);
    return answer(as(maija, Role.WORKER, form));
  }

  private MockHttpServletResponse undo(String receipts) throws Exception {
    return answer(as(maija, Role.WORKER, post("/anonymous/undo").param("receipts", receipts)));
  }

  private int send(String path, String... pairs) throws Exception {
    var form = post(path);
    for (int i = 0; i < pairs.length; i += 2) {
      form.param(pairs[i], pairs[i + 1]);
    }
    return answer(as(sanna, Role.MANAGER, form)).getStatus();
  }

  private static String receipts(MockHttpServletResponse answer) throws Exception {
    var found = RECEIPTS.matcher(body(answer));
    return found.find() ? found.group(1) : "";
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.header("Accept-Language", "en")).andReturn().getResponse();
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return body(answer(request));
  }

  private static String body(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}

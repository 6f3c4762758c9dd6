package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Where the paper of a consent lies, who has the key, and who has taken it (S26, D2). */
@RegisterTest
class CabinetTest {

  private static final Set<Role> MAY_BE_SECOND =
      Set.of(Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER);

  private static final AtomicInteger NEXT = new AtomicInteger(100);

  @Autowired MockMvc pages;
  @Autowired People people;
  @Autowired StoredPapers papers;
  @Autowired Takings takings;
  @Autowired Statements statements;

  private WorkerId sanna;
  private WorkerId heli;
  private int cabinet;

  @BeforeEach
  void aCabinetAndItsPeople() throws Exception {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    heli = people.worker("Heli Koski", Role.MANAGER);
    cabinet = NEXT.incrementAndGet();
    assertThat(send("/cabinets/new", sanna, "number", "" + cabinet, "place", "Turku, room 12"))
        .isEqualTo(303);
  }

  @Test
  void s26_a_paper_has_no_place_until_somebody_says_where_it_lies() throws Exception {
    var slip = printed();
    assertThat(read(path(slip), sanna)).contains("Place not recorded");
    assertThat(place(slip, 6, 3, "")).isEqualTo(303);
    assertThat(read(path(slip), sanna))
        .contains("cabinet " + cabinet + ", binder 6, sheet 3")
        .contains("In its place");
    assertThat(read("/cabinets/" + cabinet + "/6", sanna)).contains(slip.toString());
    assertThat(read("/cabinets/" + cabinet, sanna)).contains("Binder 6", "one paper");
  }

  @Test
  void s26_two_papers_never_lie_on_one_sheet() throws Exception {
    var first = printed();
    var second = printed();
    place(first, 1, 1, "");
    assertThat(place(second, 1, 1, "")).isEqualTo(422);
    assertThat(papers.of(second).orElseThrow().place()).isEmpty();
    assertThat(place(second, 1, 2, "")).isEqualTo(303);
    var moved = send(path(second) + "/place", sanna, "cabinet", "" + cabinet, "folder", "1");
    assertThat(moved).as("no sheet").isEqualTo(422);
    assertThat(place(second, 1, 1, at(1, 2))).isEqualTo(422);
    assertThat(papers.of(second).orElseThrow().place()).contains(new Place(cabinet, 1, 2));
  }

  @Test
  void of_two_who_say_where_it_is_the_second_sees_what_the_first_said() throws Exception {
    var slip = printed();
    place(slip, 2, 1, "");
    var answer = answer(placing(slip, 2, 5, ""), sanna);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Somebody else recorded " + at(2, 1) + " meanwhile")
        .contains("name=\"seen\" value=\"" + at(2, 1) + "\"");
    assertThat(place(slip, 2, 5, at(2, 1))).isEqualTo(303);
  }

  @Test
  void s26_taken_out_by_whom_when_and_why_and_given_back() throws Exception {
    var slip = printed();
    assertThat(take(slip, sanna, sanna, "SHOW")).as("no place").isEqualTo(422);
    place(slip, 3, 1, "");
    assertThat(send(path(slip) + "/taking", sanna, "who", sanna.toString()))
        .as("no reason")
        .isEqualTo(422);
    assertThat(send(path(slip) + "/taking", sanna, "why", "SHOW")).as("nobody").isEqualTo(422);
    assertThat(take(slip, sanna, sanna, "SHOW")).isEqualTo(303);
    assertThat(read(path(slip), heli))
        .contains("Taken out", "Sanna Aalto", "To show the customer or a guardian");
    assertThat(read(from(slip), heli)).contains(slip.toString());
    assertThat(take(slip, heli, heli, "COPY")).as("out").isEqualTo(422);
    assertThat(take(slip, sanna, sanna, "SHOW")).as("twice").isEqualTo(303);
    var seen = seen(slip);
    assertThat(send(path(slip) + "/return", heli, "taken", seen)).isEqualTo(303);
    assertThat(send(path(slip) + "/return", heli, "taken", seen)).as("twice").isEqualTo(303);
    assertThat(read(path(slip), heli)).contains("In its place");
  }

  @Test
  void s26_an_old_tab_gives_nothing_back_that_somebody_else_has_taken_since() throws Exception {
    var slip = printed();
    place(slip, 3, 2, "");
    take(slip, sanna, sanna, "SHOW");
    var old = seen(slip);
    send(path(slip) + "/return", sanna, "taken", old);
    take(slip, heli, heli, "COPY");
    var answer = answer(post(path(slip) + "/return").param("taken", old), sanna);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Somebody has taken it out since", "Heli Koski");
    assertThat(place(slip, 3, 2, at(3, 2))).as("a place form of before").isEqualTo(422);
    assertThat(papers.of(slip).orElseThrow().out().orElseThrow().by()).isEqualTo(heli);
    assertThat(place(slip, 3, 2, at(3, 2) + " " + seen(slip))).isEqualTo(303);
    assertThat(papers.of(slip).orElseThrow().out()).isEmpty();
  }

  @Test
  void s26_whoever_holds_the_key_writes_who_has_a_paper_and_that_it_is_back() throws Exception {
    var maija = people.worker("Maija Lehto", Role.WORKER);
    var slip = printed();
    place(slip, 4, 1, "");
    var taken = post(path(slip) + "/taking").param("who", heli.toString()).param("why", "SHOW");
    assertThat(asWorker(get(path(slip)), maija).getStatus()).as("no key").isEqualTo(404);
    assertThat(asWorker(taken, maija).getStatus()).isEqualTo(404);
    assertThat(asWorker(post(path(slip) + "/return"), maija).getStatus()).isEqualTo(404);
    send("/cabinets/" + cabinet + "/keys", sanna, "worker", maija.toString());
    var page = asWorker(get(path(slip)), maija).getContentAsString();
    assertThat(page)
        .contains("Take out of the cabinet", "value=\"" + maija + "\" selected")
        .doesNotContain("/destruction", path(slip) + "/place", "href=\"/cabinets\"");
    taken = post(path(slip) + "/taking").param("who", heli.toString()).param("why", "SHOW");
    assertThat(asWorker(taken, maija).getStatus()).isEqualTo(303);
    assertThat(read(path(slip), sanna)).contains("Heli Koski", "Written down by Maija Lehto");
    var back = post(path(slip) + "/return").param("taken", seen(slip));
    assertThat(asWorker(back, maija).getStatus()).isEqualTo(303);
    assertThat(read(path(slip), sanna)).contains("In its place");
    send("/cabinets/" + cabinet + "/keys/" + maija + "/return", sanna);
    assertThat(asWorker(get(path(slip)), maija).getStatus()).as("no more").isEqualTo(404);
    assertThat(asWorker(get("/cabinets"), maija).getStatus()).as("one paper").isEqualTo(403);
  }

  @Test
  void s26_what_happened_to_a_paper_and_to_a_key_is_read_long_after() throws Exception {
    var slip = printed();
    assertThat(read(path(slip), sanna)).contains("Nothing yet.");
    place(slip, 5, 1, "");
    take(slip, sanna, heli, "AUTHORITY");
    send(path(slip) + "/return", heli, "taken", seen(slip));
    place(slip, 5, 2, at(5, 1));
    assertThat(read(path(slip), sanna))
        .contains("Put in its place: " + at(5, 1), "Put in its place: " + at(5, 2))
        .contains("Taken out, the paper with: Heli Koski. An authority or a court asked for it")
        .contains("Put back in its place");
    send("/cabinets/" + cabinet + "/keys", sanna, "worker", heli.toString());
    send("/cabinets/" + cabinet + "/keys/" + heli + "/return", sanna);
    assertThat(read("/cabinets/" + cabinet, sanna))
        .contains("Key given to: Heli Koski", "Key given back by: Heli Koski");
  }

  @Test
  void s26_a_long_history_is_read_page_by_page() throws Exception {
    var slip = printed();
    place(slip, 8, 1, "");
    for (int n = 0; n < 15; n++) {
      takings.take(slip, heli, Taking.Why.COPY, people.visit(sanna));
      takings.giveBack(slip, people.visit(sanna));
    }
    var first = read(path(slip), sanna);
    assertThat(lines(first)).isEqualTo(20);
    var next = first.replaceAll("(?s).*href=\"(" + path(slip) + "[?]after=[^#\"]+)#.*", "$1");
    var second = read(next, sanna);
    assertThat(lines(second)).isEqualTo(11);
    assertThat(second).doesNotContain("#h-past\">");
    assertThat(lines(read(path(slip) + "?after=nonsense", sanna))).isEqualTo(20);
  }

  private static int lines(String page) {
    return page.split("Taken out, the paper|Put back in its place</div>|Put in its place:", -1)
            .length
        - 1;
  }

  @Test
  void s26_where_a_cabinet_stands_is_put_right_and_the_place_before_stays() throws Exception {
    var at = "/cabinets/" + cabinet + "/place";
    assertThat(read(at, sanna)).contains("value=\"Turku, room 12\"");
    assertThat(send(at, sanna, "place", " ", "version", "1")).isEqualTo(422);
    assertThat(send(at, sanna, "place", "Turku, room 14", "version", "1")).isEqualTo(303);
    assertThat(send(at, sanna, "place", "Turku, room 14", "version", "1"))
        .as("sent twice")
        .isEqualTo(303);
    var late = answer(post(at).param("place", "Salo").param("version", "1"), heli);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString())
        .contains("wrote down meanwhile: Turku, room 14", "value=\"Salo\"")
        .contains("name=\"version\" value=\"2\"");
    assertThat(read("/cabinets/" + cabinet, sanna))
        .contains("The cabinet stands: Turku, room 12", "The cabinet stands: Turku, room 14")
        .doesNotContain("The cabinet stands: Salo");
    assertThat(read("/cabinets", sanna)).contains("Turku, room 14");
    assertThat(send(at, heli, "place", "Salo", "version", "2")).isEqualTo(303);
  }

  @Test
  void however_full_a_folder_each_sheet_is_reached() throws Exception {
    for (int sheet = 1; sheet <= 102; sheet++) {
      papers.place(printed(), new Place(cabinet, 9, sheet), people.visit(sanna));
    }
    var folder = "/cabinets/" + cabinet + "/9";
    var page = read(folder, sanna);
    assertThat(page).contains("102 papers", folder + "?after=100");
    assertThat(page.split("/cabinets/papers/", -1)).hasSize(1 + 100);
    assertThat(read(folder + "?after=100", sanna).split("/cabinets/papers/", -1)).hasSize(1 + 2);
    assertThat(FolderPage.at(new Place(cabinet, 9, 101))).isEqualTo(folder + "?after=100");
    assertThat(FolderPage.at(new Place(cabinet, 9, 100))).isEqualTo(folder);
    assertThat(read(folder + "?after=nonsense", sanna)).contains(folder + "?after=100");
  }

  @Test
  void s26_a_key_is_given_to_somebody_and_comes_back() throws Exception {
    var keys = "/cabinets/" + cabinet + "/keys";
    assertThat(read("/cabinets/" + cabinet, sanna)).contains("Nobody holds a key.");
    assertThat(send(keys, sanna)).isEqualTo(422);
    assertThat(send(keys, sanna, "worker", heli.toString())).isEqualTo(303);
    assertThat(send(keys, sanna, "worker", heli.toString())).as("twice").isEqualTo(303);
    assertThat(read("/cabinets/" + cabinet, sanna)).contains("Key given back");
    assertThat(send(keys + "/" + heli + "/return", sanna)).isEqualTo(303);
    assertThat(read("/cabinets/" + cabinet, sanna)).contains("Nobody holds a key.");
  }

  /**
   * The checklist of leaving says where a key is to be handed over, and both pages say who left.
   */
  @Test
  void s26_a_key_is_handed_over_by_who_leaves_and_named_as_away_after_it() throws Exception {
    people.leads(sanna, heli);
    people.enrolled("Eeva Niemi", Role.MANAGER);
    var leaving = "/staff/" + heli + "/leaving";
    send("/cabinets/" + cabinet + "/keys", sanna, "worker", heli.toString());
    send(leaving, sanna, "lastDay", people.visit(sanna).today().plusDays(1).toString());
    assertThat(read(leaving, sanna))
        .contains("One key is not given back", "href=\"/cabinets/" + cabinet + "\"");
    assertThat(read("/cabinets/" + cabinet, sanna)).doesNotContain("Nobody holds a key.");
    assertThat(send(leaving, sanna, "lastDay", people.visit(sanna).today().toString()))
        .isEqualTo(303);
    assertThat(read("/cabinets/" + cabinet, sanna))
        .contains("Nobody holds a key.", "Heli Koski", "the key is not given back");
    assertThat(read("/", sanna)).contains("h-keyless");
    var slip = printed();
    place(slip, 7, 1, "");
    assertThat(read(path(slip), sanna)).doesNotContain("Key: Heli Koski");
    send("/cabinets/" + cabinet + "/keys/" + heli + "/return", sanna);
    assertThat(read("/cabinets/" + cabinet, sanna)).doesNotContain("not given back");
    assertThat(read(leaving, sanna)).contains("Has none");
  }

  @Test
  void a_cabinet_sent_twice_is_there_once_and_a_number_stands_for_one_cabinet() throws Exception {
    assertThat(send("/cabinets/new", heli, "number", "" + cabinet, "place", "Turku, room 12"))
        .isEqualTo(303);
    assertThat(send("/cabinets/new", heli, "number", "" + cabinet, "place", "Salo")).isEqualTo(422);
    assertThat(send("/cabinets/new", heli, "number", "0", "place", "Salo")).isEqualTo(422);
    assertThat(send("/cabinets/new", heli, "number", "" + (cabinet + 500))).isEqualTo(422);
  }

  @Test
  void a_slip_is_read_as_it_is_printed_and_nothing_else_is_one() {
    assertThat(SlipNumber.parse(" 2026-0412 ")).contains(new SlipNumber(2026, 412));
    assertThat(new SlipNumber(2026, 412)).hasToString("2026-0412");
    assertThat(new SlipNumber(2026, 12345)).hasToString("2026-12345");
    for (var other : new String[] {null, "", "2026-0000", "2026-1", "K7F-2QD", "2026-04120000"}) {
      assertThat(SlipNumber.parse(other)).as(other).isEmpty();
    }
  }

  @Test
  void workers_and_others_have_no_list_of_papers() throws Exception {
    for (var role : Role.values()) {
      var asked = pages.perform(get("/cabinets").with(People.by(people.worker(role), role)));
      assertThat(asked.andReturn().getResponse().getStatus())
          .as(role.name())
          .isEqualTo(MAY_BE_SECOND.contains(role) ? 200 : 403);
      var folder = pages.perform(get("/cabinets/1/1").with(People.by(people.worker(role), role)));
      assertThat(folder.andReturn().getResponse().getStatus())
          .as("a folder " + role.name())
          .isIn(folderFor(role));
    }
  }

  /** Who may be the second opens a folder only as one of the two. */
  private static List<Integer> folderFor(Role role) {
    if (role == Role.MANAGER) {
      return List.of(200, 404);
    }
    return MAY_BE_SECOND.contains(role) ? List.of(404) : List.of(403);
  }

  @Test
  void what_is_not_there_is_not_there() throws Exception {
    assertThat(answer(get("/cabinets/999"), sanna).getStatus()).isEqualTo(404);
    assertThat(answer(get("/cabinets/papers/1999-0001"), sanna).getStatus()).isEqualTo(404);
  }

  @Test
  void however_many_papers_wait_each_is_reached_page_by_page() throws Exception {
    var first = printed();
    for (int n = 0; n < 60; n++) {
      printed();
    }
    var last = printed();
    var page = read(from(first), sanna);
    assertThat(page).contains(first.toString()).doesNotContain(path(last));
    var next = page.replaceAll("(?s).*href=\"(/cabinets[?]after=[0-9-]+)\".*", "$1");
    assertThat(waiting(read(next, sanna))).contains(path(last)).doesNotContain(path(first));
    assertThat(read("/cabinets?after=nonsense", sanna)).contains("wait for somebody");
  }

  @Test
  void a_full_folder_costs_no_more_statements_than_an_empty_one() throws Exception {
    var empty = statements.during(() -> read("/cabinets/" + cabinet + "/7", sanna)).size();
    for (int sheet = 1; sheet <= 5; sheet++) {
      place(printed(), 7, sheet, "");
    }
    var full = statements.during(() -> read("/cabinets/" + cabinet + "/7", sanna)).size();
    assertThat(full).isLessThanOrEqualTo(empty + 1);
  }

  /** The papers to see to; the same page also lists those that are to be destroyed. */
  private static String waiting(String page) {
    return page.substring(page.indexOf("id=\"h-open\""), page.indexOf("id=\"h-cabinets\""));
  }

  /** The list from a slip on. */
  private static String from(SlipNumber slip) {
    return "/cabinets?after=" + new SlipNumber(slip.year(), slip.number() - 1);
  }

  private SlipNumber printed() {
    return InCabinets.printed(papers, people.visit(sanna));
  }

  private int take(SlipNumber slip, WorkerId by, WorkerId who, String why) throws Exception {
    return send(path(slip) + "/taking", by, "who", who.toString(), "why", why);
  }

  private MockHttpServletResponse asWorker(MockHttpServletRequestBuilder asked, WorkerId who)
      throws Exception {
    return pages.perform(People.as(who, Role.WORKER, asked)).andReturn().getResponse();
  }

  private int place(SlipNumber slip, int folder, int sheet, String seen) throws Exception {
    return answer(placing(slip, folder, sheet, seen), sanna).getStatus();
  }

  private MockHttpServletRequestBuilder placing(
      SlipNumber slip, int folder, int sheet, String seen) {
    return post(path(slip) + "/place")
        .param("cabinet", "" + cabinet)
        .param("folder", "" + folder)
        .param("sheet", "" + sheet)
        .param("seen", seen);
  }

  private int send(String path, WorkerId who, String... boxes) throws Exception {
    var sent = post(path);
    for (int n = 0; n < boxes.length; n += 2) {
      sent.param(boxes[n], boxes[n + 1]);
    }
    return answer(sent, who).getStatus();
  }

  private String read(String path, WorkerId who) throws Exception {
    return answer(get(path), who).getContentAsString();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked, WorkerId who)
      throws Exception {
    asked.header("Accept-Language", "en").with(csrf()).with(People.by(who, Role.MANAGER));
    return pages.perform(asked).andReturn().getResponse();
  }

  /** Which taking stands on the page now. */
  private String seen(SlipNumber slip) {
    return papers.of(slip).orElseThrow().out().orElseThrow().seen();
  }

  private String at(int folder, int sheet) {
    return new Place(cabinet, folder, sheet).shown();
  }

  private static String path(SlipNumber slip) {
    return "/cabinets/papers/" + slip;
  }
}

package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.CredentialsAside;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Stock-taking by two people, and what they find (S26). */
@RegisterTest
class StockTest {

  @Autowired MockMvc pages;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired StoredPapers papers;
  @Autowired StockTakings stock;
  @Autowired ApplicationContext beans;
  @Autowired JdbcClient db;
  private WorkerId sanna;
  private WorkerId heli;
  private String first;
  private String second;

  @BeforeEach
  void twoPapersInACabinet() throws Exception {
    countingEnded();
    owner
        .db()
        .sql(
            """
            update legalbasis.paper_taking set returned_at = taken_at, returned_by = taken_by
            where returned_at is null
            """)
        .update();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    heli = people.worker("Heli Koski", Role.MANAGER);
    var in = new InCabinets(beans, people.visit(sanna));
    first = in.placed();
    second = in.placed();
    assertThat(send("/cabinets/stock-taking", sanna)).as("no reason").isEqualTo(422);
    assertThat(send("/cabinets/stock-taking", sanna, "why", "YEARLY")).isEqualTo(303);
  }

  @AfterEach
  void itIsOver() {
    owner.db().sql("delete from legalbasis.stock_finding").update();
    owner.db().sql("delete from legalbasis.stock_taking_handed").update();
    owner.db().sql("delete from legalbasis.stock_taking").update();
  }

  @Test
  void s26_it_takes_two_people_and_nobody_is_both() throws Exception {
    assertThat(see(first, sanna, "SEEN")).as("alone").isEqualTo(422);
    send("/cabinets/stock-taking/second", sanna);
    assertThat(see(first, sanna, "SEEN")).as("twice the same").isEqualTo(422);
    send("/cabinets/stock-taking/second", heli);
    assertThat(see(first, sanna, "SEEN")).isEqualTo(303);
    assertThat(see(second, heli, "SEEN")).isEqualTo(303);
    var third = people.worker("Third", Role.MANAGER);
    send("/cabinets/stock-taking/second", third);
    assertThat(see(first, third, "MISSING")).as("a third").isEqualTo(422);
    assertThat(read("/cabinets", third)).contains("Yearly stock-taking", "Heli Koski");
    assertThat(read(first, sanna)).contains("In its place");
  }

  @Test
  void s26_missing_misplaced_and_unlisted_are_three_things_each_explained() throws Exception {
    both();
    assertThat(see(first, sanna, "MISSING")).isEqualTo(303);
    assertThat(send(second + "/finding", heli, "found", "MISPLACED")).as("where").isEqualTo(422);
    assertThat(send(second + "/finding", heli, "found", "MISPLACED", "cabinet", "1", "folder", "8"))
        .isEqualTo(303);
    var stray = UUID.randomUUID().toString();
    assertThat(send("/cabinets/1/6/unlisted", sanna, "once", stray)).isEqualTo(303);
    assertThat(send("/cabinets/1/6/unlisted", sanna, "once", stray)).as("twice").isEqualTo(303);
    assertThat(read(first, sanna)).contains("Not found");
    assertThat(read(second, sanna)).contains("In a wrong place: 1 / 8");
    assertThat(read("/cabinets", sanna).split("/cabinets/findings/", -1)).hasSize(1 + 3);

    assertThat(send("/cabinets/findings/" + stray, sanna)).as("no words").isEqualTo(422);
    assertThat(send("/cabinets/findings/" + stray, sanna, "words", "131052-308T")).isEqualTo(422);
    assertThat(send("/cabinets/findings/" + stray, sanna, "words", "A copy of a letter"))
        .isEqualTo(303);
    assertThat(read("/cabinets", sanna).split("/cabinets/findings/", -1)).hasSize(1 + 2);
    assertThat(sealed()).doesNotContain("copy of a letter");
    assertThat(send("/cabinets/findings/" + stray, sanna, "words", "A copy of a letter"))
        .as("sent twice")
        .isEqualTo(303);
    var late = answer(post("/cabinets/findings/" + stray).param("words", "My own words"), heli);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString())
        .contains("settled meanwhile", "My own words", "A copy of a letter", "Sanna Aalto");
  }

  @Test
  void s26_whoever_is_here_takes_the_place_of_who_has_left_and_alone_nobody_counts()
      throws Exception {
    both();
    left(sanna);
    assertThat(see(first, heli, "SEEN")).as("alone").isEqualTo(422);
    var eeva = people.worker("Eeva Niemi", Role.MANAGER);
    assertThat(read("/cabinets", eeva)).contains("Join as the second");
    send("/cabinets/stock-taking/second", eeva);
    assertThat(see(first, eeva, "SEEN")).isEqualTo(303);
    left(heli);
    assertThat(see(second, eeva, "SEEN")).as("alone again").isEqualTo(422);
    var third = people.worker("Third", Role.MANAGER);
    send("/cabinets/stock-taking/second", third);
    assertThat(see(second, third, "SEEN")).isEqualTo(303);
    seeAll();
    assertThat(send("/cabinets/stock-taking/end", eeva)).isEqualTo(303);
    assertThat(read(stock.last().orElseThrow().path(), eeva))
        .contains("Eeva Niemi took over from Sanna Aalto", "Third took over from Heli Koski");
  }

  @Test
  void s26_whoever_joins_one_who_has_left_is_not_two() throws Exception {
    left(sanna);
    send("/cabinets/stock-taking/second", heli);
    assertThat(see(first, heli, "SEEN")).isEqualTo(422);
  }

  private void left(WorkerId who) {
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(people.visit(who).today().minusDays(1), who.value())
        .update();
  }

  @Test
  void s26_what_is_out_when_all_else_was_looked_at_is_explained_like_any_difference()
      throws Exception {
    both();
    send(first + "/taking", sanna, "who", heli.toString(), "why", "SHOW");
    seeAll();
    assertThat(send("/cabinets/stock-taking/end", sanna)).isEqualTo(422);
    assertThat(send("/cabinets/stock-taking/end", sanna)).as("once").isEqualTo(422);
    var page = read("/cabinets", sanna);
    assertThat(page).contains("Taken out, not seen");
    assertThat(page.split("/cabinets/findings/", -1)).hasSize(1 + 1);
    var out = papers.of(slip(first)).orElseThrow().out().orElseThrow();
    send(first + "/return", sanna, "taken", out.seen());
    assertThat(send("/cabinets/stock-taking/end", sanna)).as("back, and not seen").isEqualTo(422);
    see(first, heli, "SEEN");
    assertThat(send("/cabinets/stock-taking/end", sanna)).isEqualTo(303);
  }

  @Test
  void s26_it_ends_only_when_all_was_looked_at_and_each_difference_explained() throws Exception {
    both();
    assertThat(send("/cabinets/stock-taking/end", sanna)).as("unseen").isEqualTo(422);
    seeAll();
    see(first, sanna, "MISSING");
    assertThat(send("/cabinets/stock-taking/end", sanna)).as("unexplained").isEqualTo(422);
    see(first, heli, "SEEN");
    see(second, heli, "MISSING");
    var difference = papers.of(slip(second)).orElseThrow().found().orElseThrow().path();
    assertThat(send(difference, heli, "words", "Lent to the meeting, back on Monday"))
        .isEqualTo(303);
    assertThat(send("/cabinets/stock-taking/end", sanna)).isEqualTo(303);
    assertThat(read("/cabinets", sanna)).contains("Begin the stock-taking", "The last one ended");
    var report = stock.last().orElseThrow().path();
    assertThat(read(report, sanna))
        .contains("Lent to the meeting, back on Monday", "Not found", slip(second).toString())
        .contains("Sanna Aalto", "Heli Koski");
    var late = answer(post(difference).param("words", "Found under a table"), sanna);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("Found under a table");
  }

  @Test
  void s26_a_difference_stays_with_how_it_came_about_when_the_paper_is_found_later()
      throws Exception {
    both();
    see(first, sanna, "MISSING");
    var missing = papers.of(slip(first)).orElseThrow().found().orElseThrow().path();
    assertThat(send(missing, sanna, "words", "Lent to the meeting")).isEqualTo(303);
    assertThat(see(first, sanna, "MISSING")).as("sent twice").isEqualTo(303);
    assertThat(read("/cabinets", sanna)).as("explained").doesNotContain("/cabinets/findings/");
    see(first, heli, "SEEN");
    assertThat(read(first, sanna)).contains("Seen", "In a stock-taking: Not found");
    see(second, heli, "MISSING");
    see(second, sanna, "SEEN");
    var late = papers.of(slip(second)).orElseThrow().found().orElseThrow();
    assertThat(late.kind()).isEqualTo(Finding.Kind.SEEN);
    seeAll();
    assertThat(send("/cabinets/stock-taking/end", sanna)).isEqualTo(303);
    assertThat(read(stock.last().orElseThrow().path(), sanna))
        .contains("Lent to the meeting", "Later in the same stock-taking", slip(first).toString())
        .contains(slip(second).toString())
        .doesNotContain("Not explained yet");
  }

  @Test
  void s26_a_year_after_the_last_stock_taking_the_next_one_is_late() throws Exception {
    both();
    seeAll();
    send("/cabinets/stock-taking/end", sanna);
    assertThat(read("/cabinets", sanna)).contains("is to be ended by").doesNotContain("Late:");
    assertThat(read("/", sanna)).doesNotContain("Late:");
    owner
        .db()
        .sql("update legalbasis.stock_taking set ended_at = ended_at - interval '367 days'")
        .update();
    assertThat(read("/cabinets", sanna)).contains("Late:").doesNotContain("is to be ended by");
    assertThat(read("/", sanna)).as("where a manager begins").contains("Late:");
  }

  @Test
  void s26_what_was_missing_stays_so_until_it_lies_somewhere_again() throws Exception {
    both();
    see(first, sanna, "MISSING");
    countingEnded();
    assertThat(read("/cabinets", sanna)).contains(first);
    assertThat(read(first, sanna)).contains("Not found");
  }

  /** Each that was begun has ended, and was done by two. */
  private void countingEnded() {
    owner
        .db()
        .sql(
            """
            update legalbasis.stock_taking set ended_at = begun_at, joined_by = coalesce(joined_by,
              (select id from staff.worker where id <> begun_by limit 1))
            """)
        .update();
  }

  private void both() throws Exception {
    send("/cabinets/stock-taking/second", heli);
  }

  private void seeAll() {
    new InCabinets(beans, people.visit(heli)).allSeen();
  }

  @Test
  void d11_beside_a_lone_manager_somebody_from_outside_counts_and_sees_slips_alone()
      throws Exception {
    var lone = people.enrolled("Lone Manager", Role.MANAGER).worker();
    var board = people.enrolled("Bo Lind", Role.APPROVER).worker();
    var other = people.enrolled("Daavid Holm", Role.DATA_PROTECTION).worker();
    owner.db().sql("update legalbasis.stock_taking set begun_by = ?").param(lone.value()).update();
    try (var _ = CredentialsAside.managersBut(db, lone.value())) {
      assertThat(outside("/cabinets/1/6", board)).as("before joining").isEqualTo(404);
      assertThat(outside(first + "/finding", board)).isEqualTo(404);
      assertThat(outside(post("/cabinets/stock-taking/second"), board)).isEqualTo(303);

      var list = pages.perform(People.as(board, Role.APPROVER, get("/cabinets")));
      assertThat(list.andReturn().getResponse().getContentAsString())
          .contains("href=\"/cabinets/1/6\"", "record each paper")
          .doesNotContain("/cabinets/stock-taking/end", "href=\"/cabinets/1\"");
      assertThat(outside("/cabinets/1/6", board)).isEqualTo(200);
      assertThat(outside(post(first + "/finding").param("found", "SEEN"), board)).isEqualTo(303);
      assertThat(outside(post(second + "/finding").param("found", "MISSING"), board))
          .isEqualTo(303);
      var stray = post("/cabinets/1/6/unlisted").param("once", UUID.randomUUID().toString());
      assertThat(outside(stray, board)).isEqualTo(303);
      assertThat(read(second, lone)).contains("Not found");

      var words = papers.of(slip(second)).orElseThrow().found().orElseThrow().path();
      for (var closed : List.of(words, stock.running().orElseThrow().path(), "/cabinets/1")) {
        assertThat(outside(closed, board)).as(closed).isEqualTo(403);
      }
      assertThat(outside(post("/cabinets/stock-taking/end"), board)).isEqualTo(403);
      assertThat(outside("/cabinets/1/6", other)).as("not one of the two").isEqualTo(404);
      var found = post(first + "/finding").param("found", "MISSING");
      assertThat(outside(found, other)).isEqualTo(404);
    }
    assertThat(read(first, sanna)).contains("In its place");
  }

  private int outside(String path, WorkerId who) throws Exception {
    return outside(get(path), who);
  }

  private int outside(MockHttpServletRequestBuilder asked, WorkerId who) throws Exception {
    var answer = pages.perform(People.as(who, Role.APPROVER, asked)).andReturn().getResponse();
    return answer.getStatus();
  }

  private static SlipNumber slip(String path) {
    return SlipNumber.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
  }

  private String sealed() {
    return new String(
        owner
            .db()
            .sql("select sealed from legalbasis.stock_finding where sealed is not null")
            .query(byte[].class)
            .single(),
        StandardCharsets.ISO_8859_1);
  }

  private int see(String paper, WorkerId who, String found) throws Exception {
    return send(paper + "/finding", who, "found", found);
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
    return pages.perform(People.as(who, Role.MANAGER, asked)).andReturn().getResponse();
  }
}

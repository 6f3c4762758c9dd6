package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.CredentialsAside;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Managers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Destroying a paper: never while it is needed, never alone (S26, D3). */
@RegisterTest
class DestroyingTest {

  @Autowired MockMvc pages;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired StoredPapers papers;
  @Autowired Destructions destructions;
  @Autowired Takings takings;
  @Autowired Managers managers;
  @Autowired ApplicationContext beans;
  @Autowired JdbcClient db;
  private WorkerId sanna;
  private WorkerId heli;
  private String path;
  private SlipNumber slip;

  @BeforeEach
  void aPaperInItsPlace() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    heli = people.worker("Heli Koski", Role.MANAGER);
    path = new InCabinets(beans, people.visit(sanna)).placed();
    slip = SlipNumber.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
  }

  @AfterEach
  void nobodyCounts() {
    owner.db().sql("delete from legalbasis.stock_finding").update();
    owner.db().sql("delete from legalbasis.stock_taking").update();
  }

  @Test
  void s26_refused_while_either_duty_runs() {
    var today = people.visit(sanna).today();
    assertThat(said(with(new Duties(null, today.minusDays(1), null, null)), sanna))
        .containsExactly("legalbasis.cabinet.law.statistics");
    assertThat(said(with(new Duties(null, null, today.minusDays(1), null)), sanna))
        .containsExactly("legalbasis.cabinet.law.relationship");
    assertThat(papers.of(slip).orElseThrow().destruction()).isEmpty();
  }

  @Test
  void s26_one_says_it_another_confirms_it_and_then_it_has_no_place() {
    var today = people.visit(sanna).today();
    var ended = with(new Duties(null, today.minusDays(1), today.minusDays(1), null));
    assertThat(said(ended, sanna)).isEmpty();
    assertThat(papers.of(slip).orElseThrow().place()).as("not yet").isPresent();
    assertThat(said(ended, sanna)).as("sent twice").isEmpty();
    assertThat(confirmed(ended, sanna)).containsExactly("legalbasis.cabinet.law.alone");
    assertThat(confirmed(ended, heli)).isEmpty();
    assertThat(confirmed(ended, heli)).as("sent twice").isEmpty();
    var gone = papers.of(slip).orElseThrow();
    assertThat(gone.place()).isEmpty();
    assertThat(gone.state(Optional.empty())).isEqualTo(PaperState.DESTROYED);
  }

  /** Heli has the page from before Sanna said so, and means to be the first. */
  @Test
  void d03_whoever_presses_in_an_old_tab_has_confirmed_nothing() throws Exception {
    slip = InCabinets.printed(papers, people.visit(sanna));
    path = "/cabinets/papers/" + slip;
    var old = page(heli, Role.MANAGER);
    assertThat(old).contains("name=\"step\" value=\"say\"");
    assertThat(press(sanna, "say").getStatus()).isEqualTo(303);
    var late = press(heli, "say");
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString())
        .contains("Somebody else has said so already", "name=\"step\" value=\"confirm\"");
    assertThat(press(heli, "").getStatus()).as("what no page of ours sends").isEqualTo(422);
    assertThat(papers.of(slip).orElseThrow().destroyed()).isFalse();
    assertThat(press(heli, "confirm").getStatus()).isEqualTo(303);
    assertThat(papers.of(slip).orElseThrow().destroyed()).isTrue();
  }

  private MockHttpServletResponse press(WorkerId who, String step) throws Exception {
    var sent = post(path + "/destruction").param("step", step);
    return pages.perform(People.as(who, Role.MANAGER, sent)).andReturn().getResponse();
  }

  private int placed(Place place, String seen) throws Exception {
    var sent =
        post(path + "/place")
            .param("cabinet", "" + place.cabinet())
            .param("folder", "" + place.folder())
            .param("sheet", "" + place.sheet())
            .param("seen", seen);
    return pages.perform(People.as(heli, Role.MANAGER, sent)).andReturn().getResponse().getStatus();
  }

  @Test
  void s26_what_one_has_said_is_taken_back_when_the_paper_is_put_somewhere() throws Exception {
    var today = people.visit(sanna).today();
    var ended = with(new Duties(null, today.minusDays(1), today.minusDays(1), null));
    assertThat(said(ended, sanna)).isEmpty();
    var free = new InCabinets(beans, people.visit(heli)).free();
    var before = papers.of(slip).orElseThrow().place().orElseThrow().shown();
    assertThat(placed(free, before)).as("a form from before that was said").isEqualTo(422);
    assertThat(papers.of(slip).orElseThrow().destruction()).isPresent();
    var now = PlaceForm.of(papers.of(slip).orElseThrow()).seen();
    assertThat(placed(free, now)).isEqualTo(303);
    assertThat(papers.of(slip).orElseThrow().destruction()).isEmpty();
    assertThat(confirmed(ended, heli))
        .as("of nobody's word")
        .containsExactly("legalbasis.cabinet.law.taken_back");
    assertThat(said(ended, sanna)).isEmpty();
    assertThat(confirmed(ended, heli)).isEmpty();
    destructions.takeBack(slip);
    assertThat(papers.of(slip).orElseThrow().destroyed()).as("confirmed stays").isTrue();
  }

  @Test
  void s26_what_two_have_looked_for_in_vain_is_struck_off_and_waits_for_nobody() {
    var today = people.visit(sanna).today();
    var lost = new InCabinets(beans, people.visit(sanna)).lost(people.visit(heli));
    slip = lost;
    var ended = with(new Duties(null, today.minusDays(1), today.minusDays(1), null));
    assertThat(said(ended, heli)).isEmpty();
    assertThat(confirmed(ended, sanna)).isEmpty();
    assertThat(papers.of(lost).orElseThrow().state(Optional.empty()))
        .isEqualTo(PaperState.STRUCK_OFF);
    assertThat(papers.unsettled(Optional.of(before(lost)), 1))
        .extracting(StoredPaper::slip)
        .doesNotContain(lost);
  }

  private static SlipNumber before(SlipNumber slip) {
    return new SlipNumber(slip.year(), slip.number() - 1);
  }

  @Test
  void s26_somebody_from_outside_says_nothing_first_and_is_no_second_beside_other_managers() {
    var today = people.visit(sanna).today();
    var ended = with(new Duties(null, today.minusDays(1), today.minusDays(1), null));
    people.enrolled("Another", Role.MANAGER);
    people.enrolled("And another", Role.MANAGER);
    var board = people.worker("Board member", Role.APPROVER);
    assertThat(said(ended, board)).containsExactly("legalbasis.cabinet.law.first");
    assertThat(said(ended, sanna)).isEmpty();
    assertThat(confirmed(ended, board)).containsExactly("legalbasis.law.outside");
    assertThat(papers.of(slip).orElseThrow().destroyed()).isFalse();
  }

  @Test
  void d11_beside_a_lone_manager_somebody_from_outside_confirms_what_she_has_said()
      throws Exception {
    var today = people.visit(sanna).today();
    var ended = with(new Duties(null, today.minusDays(1), today.minusDays(1), null));
    var lone = people.enrolled("Lone Manager", Role.MANAGER).worker();
    var board = people.worker("Board member", Role.APPROVER);
    try (var _ = CredentialsAside.managersBut(db, lone.value())) {
      assertThat(page(board, Role.APPROVER))
          .as("says nothing first")
          .doesNotContain("/destruction");
      assertThat(said(ended, lone)).isEmpty();
      assertThat(confirmed(ended, board)).isEmpty();
    }
    assertThat(papers.of(slip).orElseThrow().destroyed()).isTrue();
  }

  /** Somebody on leave for a year is no second one, or a paper would wait for them. */
  @Test
  void d11_a_manager_who_is_away_is_no_other_manager_until_they_are_back() {
    var lone = people.enrolled("Lone Manager", Role.MANAGER).worker();
    var today = people.visit(lone).today();
    try (var _ = CredentialsAside.managersBut(db, lone.value())) {
      var heli = people.enrolled("Heli Koski", Role.MANAGER).worker();
      assertThat(managers.here(people.visit(lone))).containsExactlyInAnyOrder(lone, heli);
      var absence = away(heli, today.minusDays(30), today);
      assertThat(managers.here(people.visit(lone))).containsExactly(lone);
      assertThat(managers.here(people.visit(heli)))
          .as("whoever visits is here")
          .containsExactlyInAnyOrder(lone, heli);
      assertThat(managers.able(people.visit(lone)))
          .as("for a way back in")
          .containsExactlyInAnyOrder(lone, heli);
      db.sql("update staff.absence set until_day = ? where id = ?")
          .params(today.minusDays(1), absence)
          .update();
      assertThat(managers.here(people.visit(lone))).contains(heli);
    }
  }

  private UUID away(WorkerId worker, LocalDate from, LocalDate until) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staff.absence (id, worker_id, from_day, until_day, told_by, told_at)
            values (?, ?, ?, ?, ?, now())
            """)
        .params(id, worker.value(), from, until, sanna.value())
        .update();
    return id;
  }

  private String page(WorkerId who, Role role) throws Exception {
    var answer = pages.perform(People.as(who, role, get(path))).andReturn().getResponse();
    return answer.getContentAsString();
  }

  @Test
  void s26_the_database_too_keeps_the_two_apart() {
    destructions.say(slip, false, people.visit(sanna));
    assertThatThrownBy(
            () ->
                owner
                    .db()
                    .sql(
                        "update legalbasis.paper_destruction"
                            + " set confirmed_by = said_by, confirmed_at = said_at where slip = ?")
                    .param(slip.toString())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private Destroying with(Duties duties) {
    return new Destroying(papers, destructions, takings, new Fixed(duties), managers);
  }

  private record Fixed(Duties duties) implements PaperDuties {
    @Override
    public Duties of(SlipNumber slip, LocalDate today) {
      return duties;
    }

    @Override
    public List<SlipNumber> over(Optional<SlipNumber> after, int most, LocalDate today) {
      return List.of();
    }
  }

  private List<String> said(Destroying destroying, WorkerId who) {
    return keys(destroying, Destruction.Step.SAY, who);
  }

  private List<String> confirmed(Destroying destroying, WorkerId who) {
    return keys(destroying, Destruction.Step.CONFIRM, who);
  }

  private List<String> keys(Destroying destroying, Destruction.Step step, WorkerId who) {
    return switch (destroying.destroy(slip.toString(), step, people.visit(who))) {
      case Entry.Open<Problems>(var problems) -> problems.all().stream().map(Problem::key).toList();
      case Entry.Closed<Problems> closed -> List.of("closed");
    };
  }
}

package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;

/** Destroying a paper: never while it is needed, never alone (S26, D3). */
@RegisterTest
class DestroyingTest {

  @Autowired MockMvc pages;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired StoredPapers papers;
  @Autowired Destructions destructions;
  @Autowired ApplicationContext beans;
  private WorkerId sanna;
  private WorkerId heli;
  private String path;
  private Slip slip;

  @BeforeEach
  void aPaperInItsPlace() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    heli = people.worker("Heli Koski", Role.MANAGER);
    path = new InCabinets(beans, people.visit(sanna)).placed();
    slip = Slip.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
  }

  @Test
  void s26_no_paper_may_be_destroyed_while_nobody_has_ended_anything() throws Exception {
    var answer =
        pages
            .perform(People.as(sanna, Role.MANAGER, post(path + "/destruction")))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("The relationship has not ended");
    assertThat(papers.of(slip).orElseThrow().destruction()).isEmpty();
  }

  @Test
  void s26_refused_while_either_duty_runs() {
    var today = people.visit(sanna).today();
    assertThat(keys(with(new Duties(today, null, null)), sanna))
        .containsExactly("legalbasis.cabinet.law.statistics");
    assertThat(keys(with(new Duties(null, today, null)), sanna))
        .containsExactly("legalbasis.cabinet.law.relationship");
    assertThat(papers.of(slip).orElseThrow().destruction()).isEmpty();
  }

  @Test
  void s26_one_says_it_another_confirms_it_and_then_it_has_no_place() {
    var today = people.visit(sanna).today();
    var ended = with(new Duties(today, today, null));
    assertThat(keys(ended, sanna)).isEmpty();
    assertThat(papers.of(slip).orElseThrow().place()).as("not yet").isPresent();
    assertThat(keys(ended, sanna)).containsExactly("legalbasis.cabinet.law.alone");
    assertThat(keys(ended, heli)).isEmpty();
    assertThat(keys(ended, heli)).as("sent twice").isEmpty();
    var gone = papers.of(slip).orElseThrow();
    assertThat(gone.place()).isEmpty();
    assertThat(gone.state(Optional.empty())).isEqualTo(PaperState.DESTROYED);
  }

  @Test
  void s26_the_database_too_keeps_the_two_apart() {
    destructions.say(slip, people.visit(sanna));
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
    return new Destroying(papers, destructions, Optional.of(any -> duties));
  }

  private List<String> keys(Destroying destroying, WorkerId who) {
    return switch (destroying.destroy(slip.toString(), people.visit(who))) {
      case Entry.Open<Problems>(var problems) -> problems.all().stream().map(Problem::key).toList();
      case Entry.Closed<Problems> closed -> List.of("closed");
    };
  }
}

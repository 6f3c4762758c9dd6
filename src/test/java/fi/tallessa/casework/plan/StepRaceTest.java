package fi.tallessa.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.HeldRow;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issue 4, point 7: two say at the same moment how a step went; the second sees both. */
@RegisterTest
class StepRaceTest {

  @Autowired ApplicationContext beans;
  @Autowired JdbcClient db;
  volatile String shown;

  @Test
  void i4_07_not_done_yet_takes_nothing_back_that_was_told_at_the_same_moment() throws Exception {
    var elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    var plan = new Planned(elli);
    var step = plan.step(plan.aim(), "customer", "");
    plan.told(step, "done", "");
    var came =
        new HeldRow(beans)
            .whileDone(
                () ->
                    db.sql("select from casework.plan_step where id = ? for update")
                        .param(step)
                        .query((row, n) -> true)
                        .single(),
                () -> tell(elli, step + "/outcome", "how", "partly", "words", "Once", "told", "1"),
                () -> tell(elli, step + "/outcome", "how", "not-yet", "words", "", "told", "1"));
    assertThat(came).containsExactly(303, 422);
    assertThat(shown).contains("Somebody else has changed this meanwhile", "Once");
    assertThat(plan.steps().getFirst().outcome().orElseThrow().words()).isEqualTo("Once");
  }

  private int tell(OneFile elli, String step, String... boxes) throws Exception {
    var answer = elli.post("/plan/steps/" + step, boxes);
    int status = answer.andReturn().getResponse().getStatus();
    if (status == 422) {
      shown = OneFile.text(answer);
    }
    return status;
  }
}

package fi.tallessa.casework.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.HeldRow;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issue 4, point 7: two say at the same moment what became of a promise; the second sees both. */
@RegisterTest
class PromiseRaceTest {

  @Autowired ApplicationContext beans;
  @Autowired JdbcClient db;
  OneFile elli;
  volatile String shown;

  @BeforeEach
  void promised() throws Exception {
    elli = new OneFile(beans);
    elli.post(
        "/promises/new", "once", UUID.randomUUID().toString(), "what", "I will call the school");
  }

  @Test
  void i4_07_kept_takes_no_reason_back_that_somebody_gave_at_the_same_moment() throws Exception {
    assertThat(atOnce(() -> end("no-time", "0.open"), () -> end("kept", "0.open")))
        .containsExactly(303, 422);
    assertThat(shown)
        .contains("Somebody else has told meanwhile", "we ran out of time")
        .containsPattern("value=\"kept\"[^>]*checked");
    assertThat(one().ended().orElseThrow().why()).contains(WhyNot.NO_TIME);
  }

  @Test
  void i4_07_no_reason_is_put_to_what_somebody_kept_at_the_same_moment() throws Exception {
    assertThat(atOnce(() -> end("kept", "0.open"), () -> end("no-time", "0.open")))
        .containsExactly(303, 422);
    assertThat(one().ended().orElseThrow().kept()).isTrue();
  }

  @Test
  void i4_07_nobody_opens_again_what_was_told_anew_at_the_same_moment() throws Exception {
    end("kept", "0.open");
    assertThat(atOnce(() -> end("no-time", "1"), () -> end("open", "1"))).containsExactly(303, 422);
    assertThat(shown).contains("Somebody else has told meanwhile", "we ran out of time");
    assertThat(one().ended().orElseThrow().why()).contains(WhyNot.NO_TIME);
    assertThat(elli.lines("casework.promise.end")).as("only what was done").isEqualTo(2);
  }

  private List<Integer> atOnce(Callable<Integer> first, Callable<Integer> second) {
    var id = one().id();
    return new HeldRow(beans)
        .whileDone(
            () ->
                db.sql("select from casework.task where id = ? for update")
                    .param(id)
                    .query((row, n) -> true)
                    .single(),
            first,
            second);
  }

  private int end(String how, String told) throws Exception {
    var answer = elli.post("/promises/" + one().id(), "how", how, "told", told);
    int status = answer.andReturn().getResponse().getStatus();
    if (status == 422) {
      shown = OneFile.text(answer);
    }
    return status;
  }

  private Promise one() {
    return elli.in(permit -> beans.getBean(Promises.class).of(permit)).getFirst();
  }
}

package fi.tallessa.casework.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.HeldRow;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 4, point 8: one form for two customers at the same moment is one meeting. */
@RegisterTest
class BookingRaceTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired JdbcClient db;

  @Test
  void i4_08_of_one_form_sent_for_two_at_the_same_moment_the_second_comes_back() throws Exception {
    var elli = new OneFile(beans);
    var onni = new OneFile(beans, elli.maija);
    var once = UUID.randomUUID().toString();
    var came =
        new HeldRow(beans)
            .whileDone(
                () ->
                    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                        .param("casework.appointment." + once)
                        .query((row, n) -> n)
                        .list(),
                () -> book(elli, once),
                () -> book(onni, once));
    assertThat(came).containsExactly(303, 422);
    assertThat(elli.lines("casework.appointment.book")).isEqualTo(1);
    assertThat(onni.lines("casework.appointment.book")).isZero();
  }

  private int book(OneFile file, String once) throws Exception {
    var form =
        post("/calendar")
            .param("once", once)
            .param("customers", file.code.shown())
            .param("on", file.visit(file.maija).today().plusDays(1).toString())
            .param("at", "10.00")
            .param("minutes", "45")
            .param("where", "ours");
    return http.perform(People.as(file.maija, Role.WORKER, form))
        .andReturn()
        .getResponse()
        .getStatus();
  }
}

package fi.tallessa.casework.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 4, point 7: what is for no customer is put right by whoever has it, and by nobody else. */
@RegisterTest
class OwnTaskCorrectionTest {

  private static final Pattern TASK = Pattern.compile("href=\"(/tasks/[0-9a-f-]{36})\"");

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  WorkerId maija;
  String task;

  @BeforeEach
  void written() throws Exception {
    maija = people.worker("Maija Lehto", Role.WORKER);
    send("/tasks", "once", UUID.randomUUID().toString(), "what", "Order pants");
    var found = TASK.matcher(read("/tasks"));
    assertThat(found.find()).as("it is put right from the list").isTrue();
    task = found.group(1);
  }

  @Test
  void i4_07_its_words_and_its_day_are_put_right() throws Exception {
    assertThat(read(task)).contains("Order pants", "Correct the task");
    var day = people.visit(maija).today().plusDays(3);
    assertThat(send(task, "what", "Order paints", "due", day.toString(), "version", "1"))
        .extracting(MockHttpServletResponse::getRedirectedUrl)
        .isEqualTo("/tasks");
    assertThat(read("/tasks")).contains("Order paints").doesNotContain("Order pants");
    assertThat(read(task)).contains("value=\"" + day);
  }

  @Test
  void i4_07_the_second_tab_sees_both_in_any_language_and_the_same_twice_is_once()
      throws Exception {
    for (int at = 0; at < 2; at++) {
      assertThat(send(task, "what", "Order paints", "version", "1").getStatus()).isEqualTo(303);
    }
    var second = send(task, "what", "Order paper", "version", "1");
    assertThat(second.getStatus()).isEqualTo(422);
    assertThat(text(second))
        .contains("Somebody else has changed this", "Order paints", "Order paper", "value=\"2\"");
    var swedish = send(task, "what", "Order paper", "version", "2", "over", "yes", "lang", "sv");
    assertThat(text(swedish)).contains("lang=\"sv\"", "Order paints", "Order paper");
    assertThat(send(task, "what", "Order paper", "version", "2").getStatus()).isEqualTo(303);
  }

  @Test
  void i4_07_it_goes_on_naming_no_customer_and_no_words_are_lost() throws Exception {
    var named = send(task, "what", "Call K7F-2QD", "version", "1");
    assertThat(named.getStatus()).isEqualTo(422);
    assertThat(text(named)).contains("Call K7F-2QD", "customer’s code");
    assertThat(send(task, "what", " ", "version", "1").getStatus()).isEqualTo(422);
    var far = send(task, "what", "Order paints", "due", "1.1.2206", "version", "1");
    assertThat(text(far)).contains("1.1.2206", "more than two years ahead");
    assertThat(read("/tasks")).contains("Order pants");
  }

  @Test
  void i4_07_nobody_else_reads_it_or_puts_it_right() throws Exception {
    var petri = people.worker("Petri Niemi", Role.WORKER);
    assertThat(by(petri, MockMvcRequestBuilders.get(task)).getStatus()).isEqualTo(404);
    var sent = MockMvcRequestBuilders.post(task).param("what", "Order all").param("version", "1");
    assertThat(by(petri, sent).getStatus()).isEqualTo(404);
    assertThat(read(task)).contains("Order pants");
  }

  /** Whoever puts it right needs it. */
  @Test
  void gdpr_05_its_time_runs_anew_once_it_was_put_right() throws Exception {
    owner
        .db()
        .sql(
            """
            update casework.own_task set counts_from = current_date - 200, asked_on = current_date
            where worker_id = ?
            """)
        .param(maija.value())
        .update();
    assertThat(read("/tasks")).contains("Still needed?");
    send(task, "what", "Order paints", "version", "1");
    assertThat(read("/tasks")).contains("Order paints").doesNotContain("Still needed?");
  }

  private String read(String path) throws Exception {
    return text(by(maija, MockMvcRequestBuilders.get(path)));
  }

  private MockHttpServletResponse send(String path, String... pairs) throws Exception {
    var sent = MockMvcRequestBuilders.post(path);
    for (int at = 0; at < pairs.length; at += 2) {
      sent.param(pairs[at], pairs[at + 1]);
    }
    return by(maija, sent);
  }

  private MockHttpServletResponse by(WorkerId who, MockHttpServletRequestBuilder asked)
      throws Exception {
    return http.perform(
            asked
                .header("Accept-Language", "en")
                .secure(true)
                .with(People.by(who, Role.WORKER))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}

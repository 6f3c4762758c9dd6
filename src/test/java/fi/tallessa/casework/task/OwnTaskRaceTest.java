package fi.tallessa.casework.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.HeldRow;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Issue 4, point 7: of a task for no customer no word is lost where two tabs save at once. */
@RegisterTest
class OwnTaskRaceTest {

  private static final Pattern TASK = Pattern.compile("href=\"(/tasks/[0-9a-f-]{36})\"");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired JdbcClient db;
  WorkerId maija;
  volatile String shown;

  @BeforeEach
  void worker() {
    maija = people.worker("Maija Lehto", Role.WORKER);
  }

  @Test
  void i4_07_one_form_sent_twice_at_the_same_moment_with_other_words_gives_them_back()
      throws Exception {
    var once = UUID.randomUUID().toString();
    var came =
        new HeldRow(beans)
            .whileDone(
                () -> db.sql("lock table casework.own_task in share mode").update(),
                () -> send("/tasks", "once", once, "what", "Order paints"),
                () -> send("/tasks", "once", once, "what", "Order paper"));
    assertThat(came).containsExactlyInAnyOrder(303, 422);
    var kept = text(by(get("/tasks")));
    var other = kept.contains("Order paints") ? "Order paper" : "Order paints";
    assertThat(kept).doesNotContain(other);
    assertThat(shown).contains("saved already", other);
  }

  @Test
  void i4_07_of_two_tabs_that_put_it_right_at_the_same_moment_the_second_sees_both()
      throws Exception {
    send("/tasks", "once", UUID.randomUUID().toString(), "what", "Order pants");
    var found = TASK.matcher(text(by(get("/tasks"))));
    assertThat(found.find()).isTrue();
    var task = found.group(1);
    var came =
        new HeldRow(beans)
            .whileDone(
                () ->
                    db.sql("select from casework.own_task where id = ? for update")
                        .param(UUID.fromString(task.replace("/tasks/", "")))
                        .query((row, n) -> true)
                        .single(),
                () -> send(task, "what", "Order paints", "version", "1"),
                () -> send(task, "what", "Order paper", "version", "1"));
    assertThat(came).containsExactly(303, 422);
    assertThat(shown).contains("Somebody else has changed this", "Order paints", "Order paper");
  }

  private int send(String path, String... boxes) throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    var answer = by(form);
    if (answer.getStatus() == 422) {
      shown = text(answer);
    }
    return answer.getStatus();
  }

  private MockHttpServletResponse by(MockHttpServletRequestBuilder asked) throws Exception {
    return http.perform(People.as(maija, Role.WORKER, asked)).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}

package fi.tallessa.customer.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.access.Closures;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Caution;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 6: how a customer and a guardian are reached safely comes before all else. */
@RegisterTest
class SafeWayOnPagesTest {

  private static final String READ = "No voicemail. No letter home. Own number after 16";

  @Autowired ApplicationContext beans;
  OneFile elli;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    say("0", "no-voicemail", "no-letter-home", "Own number after 16")
        .andExpect(status().isSeeOther());
  }

  @Test
  void i5_6_it_is_first_on_the_file_before_meeting_and_on_paper() throws Exception {
    for (var path : new String[] {"", "/before"}) {
      var page = elli.body(path);
      assertThat(page).as(path).contains(READ);
      assertThat(page.indexOf(READ)).as(path).isLessThan(page.indexOf("Helmi Rantala"));
    }
    var paper =
        new Printed(elli.get("/print/file.pdf").andReturn().getResponse().getContentAsByteArray());
    assertThat(paper.text()).contains(READ);
    assertThat(paper.text().indexOf(READ)).isLessThan(paper.text().indexOf("Helmi Rantala"));
  }

  @Test
  void d12_it_stays_with_the_responsible_worker_while_the_file_is_frozen() throws Exception {
    elli.freeze();
    assertThat(OneFile.text(elli.get(""))).contains(READ, OneFile.SAFE_WAY);
  }

  @Test
  void i5_6_two_who_change_it_lose_no_warning_and_write_one_line_out_of_both() throws Exception {
    say("1", "no-voicemail", "no-telling-text", "Before 18").andExpect(status().isSeeOther());
    var mine =
        say("1", "no-voicemail", "interpreter", "In Somali").andExpect(status().isConflict());
    assertThat(OneFile.text(mine).replaceAll("<[^>]+>", ""))
        .contains("An interpreter is needed", "No text that says");
    elli.post(
            "/data/safe-way/choice",
            "value",
            "no-voicemail interpreter|In Somali",
            "source",
            "customer",
            "version",
            "1",
            "seen",
            "2",
            "both",
            "Before 18, in Somali",
            "take",
            "written")
        .andExpect(status().isSeeOther());
    assertThat(elli.now(Field.SAFE_WAY).value())
        .isEqualTo("no-voicemail no-telling-text interpreter|Before 18, in Somali");
  }

  @Test
  void i5_6_what_was_ticked_comes_back_ticked_where_the_words_are_refused() throws Exception {
    var refused =
        say("1", "no-voicemail", "no-letter-home", "131052-308T")
            .andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(refused))
        .containsPattern("value=\"no-letter-home\" checked")
        .doesNotContainPattern("value=\"interpreter\" checked");
  }

  @Test
  void i5_6_of_a_guardian_the_same_choices_stand_with_the_words() throws Exception {
    elli.post(
            "/guardians/" + elli.helmi,
            "name",
            "Helmi Rantala",
            "role",
            "mother",
            "phone",
            "040 555 0142",
            "cautions",
            "no-telling-text",
            "safeWay",
            "after 12",
            "language",
            "Finnish",
            "interpreter",
            "not-needed",
            "source",
            "mother",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    for (var path : new String[] {"", "/before", "/guardians/" + elli.helmi + "/history"}) {
      assertThat(elli.body(path)).as(path).contains("No text that says who we are. after 12");
    }
    assertThat(elli.body("/guardians/" + elli.helmi))
        .containsPattern("value=\"no-telling-text\" checked");
  }

  @Test
  void i5_6_which_language_and_that_an_interpreter_is_needed_stand_with_the_number_everywhere()
      throws Exception {
    elli.post(
            "/guardians/" + elli.helmi,
            "name",
            "Helmi Rantala",
            "role",
            "mother",
            "phone",
            "040 555 0142",
            "safeWay",
            "after 12",
            "language",
            "Somali",
            "interpreter",
            "needed",
            "source",
            "mother",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    for (var path : new String[] {"", "/before"}) {
      var page = elli.body(path);
      assertThat(page).as(path).contains("Somali", "Interpreter needed");
    }
    assertThat(elli.body("").indexOf("Somali")).isLessThan(elli.body("").indexOf("Custody"));
    var paper =
        new Printed(elli.get("/print/file.pdf").andReturn().getResponse().getContentAsByteArray())
            .text();
    assertThat(paper).contains("Somali", "Interpreter needed");
    assertThat(paper.indexOf("after 12")).isLessThan(paper.indexOf("Verified"));
    elli.freeze();
    assertThat(OneFile.text(elli.get(""))).contains("Somali", "Interpreter needed");
  }

  /** Each line of a copy says what the form asked, in its words (Art. 15). */
  @Test
  void art15_the_copy_tells_of_a_guardian_what_was_warned_of_and_that_an_interpreter_is_needed()
      throws Exception {
    elli.post(
            "/guardians/" + elli.helmi,
            "name",
            "Helmi Rantala",
            "role",
            "mother",
            "phone",
            "040 555 0142",
            "cautions",
            "no-letter-home",
            "safeWay",
            "after 12",
            "language",
            "Somali",
            "interpreter",
            "needed",
            "source",
            "mother",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    var guardians =
        beans.getBeansOfType(Holding.class).values().stream()
            .filter(one -> one.describe().name().equals("guardians"))
            .findFirst()
            .orElseThrow();
    var lines = elli.in(guardians::copy);
    assertThat(lines).extracting(CopyLine::label).contains(Caution.NO_LETTER_HOME.label());
    assertThat(lines).extracting(CopyLine::label).contains(Interpreter.NEEDED.label());
    assertThat(lines).extracting(CopyLine::label).doesNotContain(Interpreter.NOT_ASKED.label());
    assertThat(lines)
        .filteredOn(line -> line.label().equals("customer.guardian.safe_way"))
        .extracting(CopyLine::value)
        .contains("after 12")
        .noneMatch(value -> value.contains("|"));
  }

  @Test
  void i5_6_a_guardian_who_gave_an_email_and_nothing_else_is_reached_by_it_everywhere()
      throws Exception {
    emailAlone();
    for (var path : new String[] {"", "/before"}) {
      assertThat(elli.body(path)).as(path).containsOnlyOnce("helmi@example.fi");
    }
    var paper =
        new Printed(elli.get("/print/file.pdf").andReturn().getResponse().getContentAsByteArray());
    assertThat(paper.text()).containsOnlyOnce("helmi@example.fi");
    elli.freeze();
    assertThat(OneFile.text(elli.get(""))).contains("helmi@example.fi");
    elli = new OneFile(beans, "2017-02-14", false);
    emailAlone();
    elli.in(
        permit -> {
          beans.getBean(Closures.class).begin(permit);
          return null;
        });
    assertThat(OneFile.text(elli.get("")))
        .contains("helmi@example.fi")
        .doesNotContain("No safe way");
  }

  private void emailAlone() throws Exception {
    elli.post(
            "/guardians/" + elli.helmi,
            "name",
            "Helmi Rantala",
            "role",
            "mother",
            "email",
            "helmi@example.fi",
            "interpreter",
            "not-asked",
            "source",
            "mother",
            "version",
            "1")
        .andExpect(status().isSeeOther());
  }

  private ResultActions say(String version, String one, String other, String words)
      throws Exception {
    return elli.post(
        "/data/safe-way",
        "cautions",
        one,
        "cautions",
        other,
        "value",
        words,
        "source",
        "customer",
        "version",
        version);
  }
}

package fi.tallessa.family.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 1: two homes, with whom and in which weeks. */
@RegisterTest
class HomeTest {

  @Autowired ApplicationContext beans;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
  }

  @Test
  void s12_a_child_of_two_homes_has_weeks_in_each_by_whoever_told_it() throws Exception {
    var father = new TellsOf(elli).add("parent", "customer", "man", "").toString();
    home(elli.helmi.toString(), "every-week", "", "mother").andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains("Every week", "The household");
    home(father, "as-agreed", "Wednesdays", "father").andExpect(status().isSeeOther());
    var page = elli.body("/family");
    assertThat(page).contains("Wednesdays", "Mother, ", "Father, ", "The household");
    correct(all().getFirst(), 1, "even-weeks", "").andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains("Even weeks").doesNotContain("The household");
  }

  @Test
  void s12_whoever_leaves_the_family_leaves_its_homes() throws Exception {
    var brother = new TellsOf(elli).add("sibling", "customer", "man", "");
    home(brother.toString(), "every-week", "", "customer").andExpect(status().isSeeOther());
    elli.post("/family/" + brother + "/removal").andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains("Every week", "Not told who else lives there");
  }

  @Test
  void s12_what_was_agreed_is_needed_and_only_where_it_was_agreed() throws Exception {
    refused(home("", "as-agreed", "", "customer"), "Write what was agreed");
    refused(home("", "odd-weeks", "Wednesdays", "customer"), "stands in words");
    refused(home(UUID.randomUUID().toString(), "odd-weeks", "", "customer"), "Choose one");
    refused(home("", "as-agreed", "010170-999R", "customer"), "010170-999R");
    assertThat(all()).isEmpty();
  }

  @Test
  void s12_two_who_correct_a_home_see_both_and_a_removed_one_is_gone() throws Exception {
    home("", "every-week", "", "customer").andExpect(status().isSeeOther());
    correct(all().getFirst(), 1, "odd-weeks", "").andExpect(status().isSeeOther());
    refused(correct(all().getFirst(), 1, "even-weeks", ""), "Both are here");
    var at = "/family/homes/" + all().getFirst().id() + "/removal";
    elli.post(at).andExpect(status().isSeeOther());
    elli.post(at).andExpect(status().isNotFound());
    assertThat(all()).isEmpty();
  }

  private ResultActions home(String who, String weeks, String agreed, String source)
      throws Exception {
    return elli.post(
        "/family/homes/new", boxes(who, weeks, agreed, source, UUID.randomUUID().toString(), "0"));
  }

  private ResultActions correct(KeptHome home, int version, String weeks, String agreed)
      throws Exception {
    return elli.post(
        "/family/homes/" + home.id(),
        boxes("", weeks, agreed, "customer", "", String.valueOf(version)));
  }

  private static String[] boxes(
      String who, String weeks, String agreed, String source, String once, String version) {
    var most =
        List.of(
            "weeks", weeks, "agreed", agreed, "source", source, "once", once, "version", version);
    return java.util.stream.Stream.concat(
            who.isEmpty() ? java.util.stream.Stream.of() : java.util.stream.Stream.of("lives", who),
            most.stream())
        .toArray(String[]::new);
  }

  private static void refused(ResultActions answer, String words) throws Exception {
    assertThat(OneFile.text(answer.andExpect(status().isUnprocessableContent()))).contains(words);
  }

  private List<KeptHome> all() {
    return elli.in(permit -> beans.getBean(Homes.class).of(permit));
  }
}

package fi.tallessa.family.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Closures;
import fi.tallessa.access.intern.Student;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.family.TellsOf;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 2: the family in small on the page of the file, as one opening of it. */
@RegisterTest
class FamilyGlanceTest {

  private static final String PART = "/family/glance";
  private static final Pattern OPENING = Pattern.compile("\"opening\":\"([0-9a-f-]{36})\"");

  @Autowired ApplicationContext beans;
  @Autowired Statements statements;
  @Autowired People people;
  OneFile elli;
  OneFile onni;
  TellsOf family;

  @BeforeEach
  void files() {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    family = new TellsOf(elli);
  }

  @Test
  void i5_2_the_page_of_the_file_has_a_place_for_it_and_a_link_without_scripts() throws Exception {
    assertThat(elli.body(""))
        .contains("hx-get=\"/customers/" + elli.code.shown() + PART + "\"", "hx-trigger=\"revealed")
        .contains("<a href=\"/customers/" + elli.code.shown() + "/family\">", "data-names=");
  }

  @Test
  void i5_2_a_small_picture_with_the_same_as_a_list() throws Exception {
    linked();
    assertThat(elli.body(PART))
        .contains("<svg class=\"geno\"", "g-me", "Helmi", "The same as a list", "Told to us")
        .contains("<a class=\"g-open\" href=\"/customers/" + onni.code.shown())
        .doesNotContain("<html", "Died");
  }

  @Test
  void s29_the_page_and_its_part_are_one_line_in_the_log_of_each_file() throws Exception {
    linked();
    long shown = onni.lines("family.link.show");
    long read = elli.lines("family.relative.read");
    var opening = opening(elli.body(""));
    assertThat(elli.body(PART + "?opening=" + opening)).contains(onni.code.shown());
    elli.body(PART + "?opening=" + opening);
    assertThat(elli.lines("customer.file.read")).isEqualTo(1);
    assertThat(elli.lines("family.relative.read")).isEqualTo(read);
    assertThat(onni.lines("family.link.show")).isEqualTo(shown + 1);
    elli.body(PART + "?opening=" + UUID.randomUUID());
    assertThat(elli.lines("customer.file.read")).as("by itself it is another").isEqualTo(2);
  }

  /** Whoever got hold of the number of an opening has a line of their own, or none and nothing. */
  @Test
  void s29_the_opening_of_one_worker_is_no_door_for_another() throws Exception {
    var opening = opening(elli.body(""));
    var petri = elli.colleague("Petri Niemi");
    assertThat(OneFile.text(as(petri, "?opening=" + opening))).contains("Helmi");
    assertThat(elli.lines("customer.file.read")).isEqualTo(2);
    as(people.worker("Eero", Role.WORKER), "?opening=" + opening).andExpect(status().isNotFound());
  }

  @Test
  void d27_for_who_may_not_open_the_other_the_part_is_the_part_of_no_link() throws Exception {
    var brother = family.add("sibling", "customer", "man", "");
    var petri = elli.colleague("Petri Niemi");
    var before = OneFile.text(as(petri, ""));
    var cost = statements.during(() -> as(petri, ""));
    link(brother);
    assertThat(elli.body(PART)).contains(onni.code.shown());
    assertThat(OneFile.text(as(petri, ""))).isEqualTo(before).contains("Brother");
    assertThat(statements.during(() -> as(petri, ""))).hasSameSizeAs(cost);
  }

  @Test
  void k16_s12_who_is_apart_or_restricted_is_a_word() throws Exception {
    var her = family.add("partner", "customer", "woman", "");
    var word = elli.body(PART);
    link(her);
    assertThat(elli.body(PART)).contains(onni.code.shown());
    onni.freeze();
    assertThat(elli.body(PART)).isEqualTo(word);
  }

  @Test
  void art18_s7_a_file_that_is_restricted_or_closed_shows_no_part_either() throws Exception {
    elli.freeze();
    elli.get(PART).andExpect(status().isLocked());
    onni.writing(
        permit -> {
          beans.getBean(Closures.class).begin(permit);
          return true;
        });
    assertThat(OneFile.text(onni.get(PART).andExpect(status().isLocked()))).doesNotContain("geno");
  }

  @Test
  void i4_10_a_student_in_practice_has_neither_the_place_nor_the_part() throws Exception {
    var aada = Student.of(elli, elli.maija);
    assertThat(OneFile.text(elli.getAs(aada, Role.WORKER, ""))).doesNotContain(PART);
    assertThat(OneFile.text(as(aada, "").andExpect(status().isForbidden())))
        .doesNotContain("Helmi", "geno");
  }

  @Test
  void d16_every_name_is_one_that_is_hidden_when_nobody_is_there() throws Exception {
    linked();
    assertThat(
            elli.body(PART)
                .replaceAll("(?s)<bdi class=\"nm-c\">.*?</bdi>", "")
                .replaceAll("(?s)<text class=\"g-n\".*?</text>", "")
                .replaceAll("(?s)<title.*?</title>", "")
                .replaceAll("aria-label=\"[^\"]*\"", ""))
        .doesNotContain("Helmi", "Elli", "Rantala");
  }

  @Test
  void i5_2_of_nobody_there_is_a_quiet_link_and_of_many_a_sentence() throws Exception {
    elli.writing(
        permit -> {
          beans.getBean(Guardians.class).erase(permit, elli.helmi);
          return null;
        });
    assertThat(elli.body(PART)).contains("/family/new\"").doesNotContain("<svg", "<section");
    for (int n = 0; n <= FamilyGlance.MOST; n++) {
      family.add("close", "customer", "not-stated", "");
    }
    assertThat(elli.body(PART)).contains("13 people").doesNotContain("<svg");
  }

  private ResultActions as(WorkerId who, String query) throws Exception {
    return elli.getAs(who, Role.WORKER, PART + query);
  }

  private void linked() throws Exception {
    link(family.add("sibling", "customer", "man", ""));
  }

  private void link(UUID relative) throws Exception {
    elli.post(
            "/family/" + relative + "/link",
            "code",
            onni.code.shown(),
            "back",
            "sibling",
            "source",
            "customer")
        .andExpect(status().isSeeOther());
  }

  private static String opening(String page) {
    var found = OPENING.matcher(page.replace("&#34;", "\""));
    assertThat(found.find()).as("an opening").isTrue();
    return found.group(1);
  }
}

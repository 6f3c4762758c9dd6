package fi.tallessa.customer.consents;

import static fi.tallessa.legalbasis.consent.ConsentState.GIVEN;
import static fi.tallessa.legalbasis.consent.ConsentState.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two decide, and two sign (D8): each on a line of their own, on the screen and on paper. */
@RegisterTest
class TwoSignersTest {

  private static final String ANTTI = "M84 92L100 20L94 90L140 70";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  OneFile elli;
  Given given;
  ItemId health;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new Given(elli);
    health = new TestItems(beans, people.visit(people.worker(Role.MANAGER))).health();
  }

  @Test
  void s05_both_guardians_draw_and_one_drawing_is_not_two() throws Exception {
    var asked = given.asked(both());
    assertThat(elli.handedBody(asked + "/screen"))
        .contains("name=\"strokes.1\"", "name=\"strokes.2\"")
        .contains("<h3><bdi>Helmi Rantala</bdi></h3>", "<h3><bdi>Antti Rantala</bdi></h3>");
    for (int missing = 1; missing <= 2; missing++) {
      var answer = drawn();
      answer.put("strokes." + missing, "");
      var again = given.post(asked + "/screen", answer);
      assertThat(again.andReturn().getResponse().getStatus()).as("" + missing).isEqualTo(422);
      assertThat(OneFile.text(again))
          .as("at the line that is empty")
          .contains("id=\"strokes." + missing + "-problem\"")
          .doesNotContain("id=\"strokes." + (3 - missing) + "-problem\"")
          .as("nothing is lost")
          .contains(
              "value=\"" + (missing == 1 ? ANTTI : Given.STROKES) + "\"", "value=\"yes\" checked");
    }
    assertThat(given.states(health)).containsExactly(REQUESTED);
    assertThat(given.status(asked + "/screen", drawn())).isEqualTo(303);
    var said = given.consent(health).last().orElseThrow().said();
    assertThat(said.signatures())
        .isEqualTo(Slip.signatures(List.of(Given.STROKES, ANTTI)))
        .doesNotHaveDuplicates();
    assertThat(elli.body(asked)).contains(Given.STROKES, ANTTI);
    assertThat(elli.body("/consents/" + health)).contains("all 2 entries are as they were written");
  }

  @Test
  void s05_a_young_person_and_their_guardian_draw_each_their_own() throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    given = new Given(elli);
    var asking = given.asking(health);
    asking.put("decider", "young-person-with-guardian");
    asking.put("why", "Does not yet see what it means");
    var asked = given.asked(asking);
    var answer = drawn();
    answer.remove("strokes.2");
    assertThat(given.status(asked + "/screen", answer)).isEqualTo(422);
    assertThat(given.status(asked + "/screen", drawn())).isEqualTo(303);
    assertThat(given.states(health)).containsExactly(REQUESTED, GIVEN);
  }

  @Test
  void s26_a_slip_for_two_has_two_lines_and_is_placed_when_both_have_signed() throws Exception {
    var asked = given.said(both(), Map.of(health, "yes"));
    assertThat(elli.body(asked).split("class=\"pad-l\"", -1)).as("a line each").hasSize(1 + 2);
    assertThat(elli.body(asked)).contains("have each of them sign", "All 2 have signed");
    var free = new TreeMap<>(Given.boxes(new InCabinets(beans, elli.visit(elli.maija)).free()));
    var again = given.post(asked + "/place", free);
    assertThat(again.andReturn().getResponse().getStatus()).isEqualTo(422);
    assertThat(OneFile.text(again))
        .contains(
            "there has to be a signature on each line", "value=\"" + free.get("sheet") + "\"");
    assertThat(covers()).as("nobody knows that both have signed").isFalse();
    free.put("signed", "yes");
    assertThat(given.status(asked + "/place", free)).isEqualTo(303);
    assertThat(covers()).isTrue();
    assertThat(elli.body(asked)).as("asked once").doesNotContain("All 2 have signed");
  }

  private Map<String, String> both() {
    var asking = given.asking(health);
    asking.put("custody", "both");
    asking.put("guardian." + elli.father(), "yes");
    return asking;
  }

  private Map<String, String> drawn() {
    return new TreeMap<>(
        Map.of(
            "strokes.1",
            Given.STROKES,
            "strokes.2",
            ANTTI,
            "answer." + health,
            "yes",
            "language",
            "en"));
  }

  private boolean covers() {
    return elli.in(permit -> beans.getBean(ActiveConsents.class).holds(permit, Category.HEALTH));
  }
}

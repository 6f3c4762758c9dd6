package fi.tallessa.customer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.TestAction;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.nightly.TheNight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 7: a customer of one service stands in the list of another (S1, S3). */
@RegisterTest
class AnotherTest {

  private static final String NIGHT = "customer.night.intake";
  private static final String GROUP = "A group of her own age";

  @Autowired ApplicationContext beans;
  @Autowired MovableClock clock;
  @Autowired Owner owner;
  @Autowired People people;

  private Coming coming;
  private Coming other;
  private Code code;
  private LocalDate today;

  @BeforeEach
  void customer() {
    coming = new Coming(beans);
    other = new Coming(beans, people.worker("Petri Niemi", Role.WORKER));
    code = coming.customer();
    today = people.visit(coming.maija).today();
  }

  @AfterEach
  void back() {
    clock.setBack();
  }

  @Test
  void s01_a_customer_of_one_service_waits_for_another_in_the_same_file() throws Exception {
    assertThat(coming.read("/customers/" + code.shown())).contains(Coming.at(code) + "/new");
    come("mother", GROUP).andExpect(redirectedUrl(Coming.at(code)));
    come("mother", GROUP).andExpect(redirectedUrl(Coming.at(code)));
    var kept = coming.kept(code);
    assertThat(kept.version()).as("sent twice, written once").isEqualTo(3);
    assertThat(kept.state()).isEqualTo(IntakeState.REACHED);
    assertThat(kept.service()).isEqualTo(other.service);
    assertThat(kept.lastDay()).isEqualTo(today.plusDays(60));
    coming.done(code, 3, "queued");
    assertThat(list(other)).contains(code.shown()).doesNotContain("Siiri", GROUP);
    assertThat(list(coming)).doesNotContain(code.shown());
    other.get(other.maija, Role.WORKER, Coming.at(code)).andExpect(status().isNotFound());
    assertThat(coming.read(Coming.at(code))).contains(GROUP, Coming.NEED);
  }

  @Test
  void s03_the_second_relationship_begins_by_whoever_works_there() throws Exception {
    come("mother", GROUP).andExpect(status().isSeeOther());
    var boxes = Map.of("reason", "asked-for-help");
    coming
        .send(Coming.at(code) + "/relationship", boxes)
        .andExpect(status().isUnprocessableContent());
    coming.join(coming.maija, other.service);
    coming.send(Coming.at(code) + "/relationship", boxes).andExpect(status().isSeeOther());
    assertThat(services()).containsExactlyInAnyOrder(coming.service, other.service);
    assertThat(list(other)).doesNotContain(code.shown());
  }

  @Test
  void s03_one_that_came_to_nothing_goes_alone_and_the_file_stays() throws Exception {
    come("mother", GROUP).andExpect(status().isSeeOther());
    clock.move(Duration.ofDays(61));
    TheNight.work(beans, NIGHT, today.plusDays(61));
    var kept = coming.kept(code);
    assertThat(kept.state()).isEqualTo(IntakeState.BEGUN);
    assertThat(kept.service()).isEqualTo(coming.service);
    assertThat(kept.first().noted().need()).isEqualTo(Coming.NEED);
    assertThat(coming.read(Coming.at(code))).contains(Coming.NEED).doesNotContain(GROUP);
    assertThat(services()).containsExactly(coming.service);
    assertThat(lapsed()).isEqualTo(1);
    TheNight.work(beans, NIGHT, today.plusDays(62));
    assertThat(lapsed()).as("nothing twice").isEqualTo(1);
    come("mother", GROUP).andExpect(status().isSeeOther());
    assertThat(coming.kept(code).service()).isEqualTo(other.service);
  }

  @Test
  void s03_whoever_is_there_already_waits_for_nothing() throws Exception {
    come("mother", GROUP).andExpect(status().isSeeOther());
    coming.done(code, 3, "queued");
    takenBack();
    assertThat(list(other)).doesNotContain(code.shown());
    coming.join(coming.maija, other.service);
    var boxes = Map.of("reason", "asked-for-help");
    coming.send(Coming.at(code) + "/relationship", boxes).andExpect(status().isSeeOther());
    assertThat(begun()).as("nobody has two in one service").isEqualTo(2);
  }

  @Test
  void s03_whoever_is_there_already_is_not_counted_as_one_that_came_to_nothing() throws Exception {
    come("mother", GROUP).andExpect(status().isSeeOther());
    takenBack();
    TheNight.work(beans, NIGHT, today.plusDays(61));
    assertThat(lapsed()).isZero();
  }

  @Test
  void what_stands_in_the_way_is_said_and_nothing_typed_is_lost() throws Exception {
    refused(coming.also(code, coming.service, "mother", GROUP), "customer of this service");
    refused(come("professional", GROUP), "Ask the family about the need");
    refused(come("", GROUP), GROUP);
    refused(come("mother", "She is in therapy"), "One thing before this is saved");
    come("mother", GROUP).andExpect(status().isSeeOther());
    var third = new Coming(beans).service;
    refused(coming.also(code, third, "mother", "Something else"), "One at a time");
    coming
        .get(coming.maija, Role.WORKER, Coming.at(code) + "/new")
        .andExpect(redirectedUrl(Coming.at(code)));
    refused(
        coming.also(coming.called(), third, "mother", "Something else"), "No relationship lasts");
  }

  private static void refused(ResultActions answer, String why) throws Exception {
    answer
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString(why)));
  }

  private ResultActions come(String source, String need) throws Exception {
    return coming.also(code, other.service, source, need);
  }

  private static String list(Coming of) throws Exception {
    return of.read("/intake?service=" + of.service);
  }

  private Set<ServiceId> services() {
    return coming.in(code, permit -> beans.getBean(Relationships.class).of(permit)).stream()
        .filter(Relationship::open)
        .map(one -> new ServiceId(one.service()))
        .collect(Collectors.toSet());
  }

  /** By a line manager, into the other service. */
  private void takenBack() {
    var relationships = beans.getBean(Relationships.class);
    coming.in(
        code,
        permit -> {
          var before = relationships.of(permit).getFirst().ground();
          var writing = beans.getBean(Access.class).further(TestAction.CHANGE, permit);
          relationships.begin(writing, other.service.value(), before);
          return null;
        });
  }

  private int begun() {
    return coming.in(code, permit -> beans.getBean(Relationships.class).of(permit)).size();
  }

  private int lapsed() {
    return owner
        .db()
        .sql("select n from customer.intake_count where service_id = ? and outcome = 'LAPSED'")
        .param(other.service.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }
}

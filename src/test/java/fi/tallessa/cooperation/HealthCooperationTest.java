package fi.tallessa.cooperation;

import static fi.tallessa.cooperation.Services.NUMBER;
import static fi.tallessa.cooperation.Services.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.duties.DueLine;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.duties.Todo;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** S20: that we work with psychiatry or therapy tells of health, by what it lets one conclude. */
@RegisterTest
class HealthCooperationTest {

  private static final String LIST = "/cooperation";
  private static final String HEALTH = "/cooperation/health";
  private static final String CLINIC = "Poliklinikka Tammi";
  private static final String TO_VERIFY = "Verify together whom one reaches at a service";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired List<Holding> holdings;
  OneFile elli;
  Services services;
  GivenConsents given;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    services = new Services(elli);
    given = new GivenConsents(elli);
  }

  @Test
  void s20_d14_therapy_needs_the_consent_to_health_and_family_counselling_does_not()
      throws Exception {
    given.other();
    var boxes = Services.boxes();
    boxes.put("kind", "therapy");
    var again = services.send(LIST + "/new", boxes).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(again)).contains("no consent to health is in force");
    services.begin("family-counselling", "Perheneuvola");
    assertThat(services.all(Shelf.ORDINARY)).hasSize(1);
  }

  @Test
  void s20_it_is_on_no_page_of_the_file_and_opens_by_an_act_of_its_own() throws Exception {
    given.health();
    services.teacher(services.begin("therapy", CLINIC));
    for (var page : List.of("", LIST, "/before")) {
      assertThat(elli.body(page)).as(page).doesNotContain(CLINIC, NUMBER, WHY);
    }
    assertThat(elli.body("")).contains("Open cooperation that tells of health (1)");
    assertThat(elli.lines("cooperation.health.read")).as("the forms").isPositive();
    assertThat(elli.body(HEALTH)).contains("Therapy", CLINIC, NUMBER, WHY);
    assertThatThrownBy(() -> services.all(Shelf.HEALTH)).as("its seal opens to no act of the file");
  }

  @Test
  void s20_whoever_was_not_given_health_finds_none_of_it_and_opens_none() throws Exception {
    given.health();
    var id = services.begin("therapy", CLINIC);
    var petri = people.worker("Petri Niemi", Role.WORKER);
    elli.designate(petri);
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "")))
        .doesNotContain("tells of health (");
    elli.getAs(petri, Role.WORKER, HEALTH).andExpect(status().isForbidden());
    for (var path : List.of(LIST + "/" + id, LIST + "/" + id + "/points/new")) {
      elli.getAs(petri, Role.WORKER, path).andExpect(status().isNotFound());
    }
    var boxes = Services.boxes();
    boxes.put("kind", "psychiatry");
    elli.postAs(petri, LIST + "/new", Services.pairs(boxes)).andExpect(status().isForbidden());
    notThere(petri, LIST + "/" + id, Services.pairs(boxes));
    notThere(petri, LIST + "/" + id + "/prolongation", "version", "1");
    notThere(petri, LIST + "/" + id + "/end");
    notThere(petri, LIST + "/" + id + "/points/new", Services.pairs(Services.teacher()));
    assertThat(elli.body(HEALTH)).contains(CLINIC, "Active since").doesNotContain(NUMBER);
  }

  @Test
  void s20_taking_the_consent_back_hides_the_therapy_contact_at_once_and_erases_it()
      throws Exception {
    var item = given.health();
    var id = services.begin("therapy", CLINIC);
    services.teacher(id);
    given.takenBack(item);
    assertThat(elli.body("")).doesNotContain("tells of health (");
    assertThat(elli.body(HEALTH)).doesNotContain(CLINIC, NUMBER, WHY);
    elli.get(LIST + "/" + id).andExpect(status().isNotFound());
    services
        .send(LIST + "/" + id + "/points/new", Services.teacher())
        .andExpect(status().isNotFound());
    assertThat(copied()).noneMatch(line -> line.contains(CLINIC));
    var subject = elli.in(permit -> permit.subject());
    var resting = beans.getBean(CooperationsOnConsent.class);
    assertThat(resting.eraseEnded(subject, item.value())).containsEntry(FieldGroup.HEALTH, 1);
    assertThat(resting.eraseEnded(subject, item.value())).isEmpty();
  }

  @Test
  void k4_no_guardian_is_asked_about_a_contact_point_that_the_child_keeps_from_them()
      throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    services = new Services(elli);
    given = new GivenConsents(elli);
    var item = given.health();
    var id = services.begin("therapy", CLINIC);
    var boxes = Services.teacher();
    boxes.put("source", "professional");
    services.saved(LIST + "/" + id + "/points/new", boxes);
    var point = LIST + "/" + id + "/points/" + boxes.get("once");
    assertThat(elli.body(point)).contains("value=\"" + elli.helmi + "\"");
    elli.post("/consents/" + item + "/denial", "reason", "Fears her", "judged", "14, knows well");
    assertThat(elli.body(point))
        .contains("value=\"customer\"")
        .doesNotContain("value=\"" + elli.helmi + "\"");
    elli.post(point + "/verification", "by", elli.helmi.toString(), "seen", "1")
        .andExpect(status().isUnprocessableContent());
    elli.post(point + "/verification", "by", "customer", "seen", "1")
        .andExpect(status().isSeeOther());
  }

  @Test
  void d13_k4_a_guardian_from_whom_the_child_keeps_it_does_not_end_day_60() throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    services = new Services(elli);
    given = new GivenConsents(elli);
    var item = given.health();
    var id = services.begin("therapy", CLINIC);
    var point = told("professional", id);
    var day = goesOn(point);
    elli.post("/consents/" + item + "/denial", "reason", "Fears her", "judged", "14, knows well");
    toldAgain("mother", point, "1").andExpect(status().isSeeOther());
    assertThat(goesOn(point)).isEqualTo(day).isNotNull();
    assertThat(elli.body(point)).contains("Not yet verified");
    assertThat(elli.body(told("mother", id))).contains("Not yet verified");
    toldAgain("customer", point, "2").andExpect(status().isSeeOther());
    assertThat(goesOn(point)).isNull();
  }

  @Test
  void d13_a_guardian_who_has_lost_custody_does_not_end_day_60() throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    services = new Services(elli);
    var id = services.begin("school", "Puolalan koulu");
    var point = told("professional", id);
    var day = goesOn(point);
    var today = elli.visit(elli.maija).today();
    custodyIsLost(today);
    toldAgain("mother", point, "1").andExpect(status().isSeeOther());
    assertThat(goesOn(point)).isEqualTo(day).isNotNull();
    assertThat(gotOn(point)).as("they are to be told of it (Art. 14)").isEqualTo(today);
    elli.post(point + "/verification", "by", "customer", "seen", "2")
        .andExpect(status().isSeeOther());
    assertThat(goesOn(point)).isNull();
    assertThat(elli.body(LIST)).contains("Pirkko Laakso").doesNotContain("Not yet verified");
  }

  @Test
  void s23_a_word_that_does_not_count_is_to_be_verified_though_it_goes_on_no_day()
      throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    services = new Services(elli);
    var point = told("mother", services.begin("school", "Puolalan koulu"));
    assertThat(elli.body("")).doesNotContain(TO_VERIFY);
    assertThat(toVerify()).isEmpty();
    custodyIsLost(elli.visit(elli.maija).today());
    toldAgain("mother", point, "1").andExpect(status().isSeeOther());
    assertThat(goesOn(point)).isNull();
    assertThat(elli.body("")).contains(TO_VERIFY);
    assertThat(toVerify()).hasSize(1).allMatch(due -> due.day() == null);
    elli.post(point + "/verification", "by", "customer", "seen", "2")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain(TO_VERIFY);
    assertThat(toVerify()).isEmpty();
  }

  private List<DueLine> toVerify() {
    return beans.getBean(Todo.class).first(20, elli.visit(elli.maija)).stream()
        .filter(due -> due.kind() == Duty.Kind.VERIFY_POINT)
        .toList();
  }

  private void custodyIsLost(LocalDate day) throws Exception {
    elli.post(
            "/guardians/" + elli.helmi + "/custody",
            "custody",
            "joint",
            "evidence",
            "told-by-guardian",
            "lostOn",
            day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear(),
            "version",
            "0")
        .andExpect(status().isSeeOther());
  }

  private String told(String source, UUID service) {
    var boxes = Services.teacher();
    boxes.put("source", source);
    services.saved(LIST + "/" + service + "/points/new", boxes);
    return LIST + "/" + service + "/points/" + boxes.get("once");
  }

  private ResultActions toldAgain(String source, String point, String version) throws Exception {
    var boxes = Services.teacher();
    boxes.put("source", source);
    boxes.put("phone", "040 555 0108");
    boxes.put("version", version);
    return services.send(point, boxes);
  }

  private LocalDate goesOn(String point) {
    return day("goes_on", point);
  }

  private LocalDate gotOn(String point) {
    return day("got_on", point);
  }

  private LocalDate day(String column, String point) {
    return beans
        .getBean(Owner.class)
        .db()
        .sql("select " + column + " from cooperation.contact_point where id = cast(? as uuid)")
        .param(point.substring(point.lastIndexOf('/') + 1))
        .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single()
        .orElse(null);
  }

  @Test
  void gdpr_15_the_copy_is_whole_and_says_in_the_log_that_it_was() throws Exception {
    given.health();
    services.begin("psychiatry", CLINIC);
    assertThat(copied()).anyMatch(line -> line.contains(CLINIC));
    assertThat(elli.lines("cooperation.health.copy")).isEqualTo(1);
  }

  /** As of an id that never was; why it is not opened, the log alone says. */
  private void notThere(WorkerId who, String path, String... boxes) throws Exception {
    elli.postAs(who, path, boxes).andExpect(status().isNotFound());
  }

  private List<String> copied() {
    return holdings.stream()
        .filter(one -> one.describe().name().equals("cooperation"))
        .flatMap(one -> elli.in(one::copy).stream())
        .map(line -> line.value())
        .toList();
  }
}

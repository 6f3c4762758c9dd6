package fi.tallessa.cooperation;

import static fi.tallessa.cooperation.Services.NUMBER;
import static fi.tallessa.cooperation.Services.SCHOOL;
import static fi.tallessa.cooperation.Services.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consented.ConsentedTold;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.duties.Todo;
import fi.tallessa.holdings.Holding;
import fi.tallessa.nightly.TheNight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 3: services we truly work with, and whom we reach there (S13, S18, D14). */
@RegisterTest
class CooperationTest {

  private static final String LIST = "/cooperation";

  /** From the name to what is said of it. */
  private static final int ROOM = 600;

  private static final String NOW = "Written down now";

  private static final String UNVERIFIED = "Not yet verified";

  @Autowired ApplicationContext beans;
  @Autowired MovableClock clock;
  @Autowired Owner owner;
  @Autowired List<Holding> holdings;
  OneFile elli;
  Services services;
  LocalDate today;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    services = new Services(elli);
    today = elli.visit(elli.maija).today();
  }

  @AfterEach
  void back() {
    clock.setBack();
  }

  @Test
  void s13_d14_a_service_stands_on_the_file_with_its_need_and_whom_we_reach_there()
      throws Exception {
    services.teacher(services.begin("school", SCHOOL));
    for (var page : List.of("", LIST)) {
      assertThat(elli.body(page))
          .as(page)
          .contains("School", SCHOOL, WHY, "Class teacher", NUMBER, "Mother");
    }
    assertThat(copied()).contains(SCHOOL + ", " + WHY);
    assertThat(copied()).anyMatch(line -> line.contains("Pirkko Laakso"));
  }

  @Test
  void d14_without_a_need_in_one_line_there_is_no_cooperation() throws Exception {
    refused("why", "", "Without a need");
    refused("why", "010170-999R", "010170-999R");
    refused("kind", "no-such", "Choose one");
    refused("organisation", "", "Write with which organisation");
    var over = Services.boxes();
    over.putAll(Map.of("why", "", "over", "yes"));
    refusedAt(services.send(LIST + "/new", over), "Without a need");
    assertThat(services.all(Shelf.ORDINARY)).isEmpty();
  }

  @Test
  void s18_a_form_sent_once_more_is_done_and_with_other_words_it_comes_back() throws Exception {
    var boxes = Services.boxes();
    for (int at = 0; at < 2; at++) {
      services.saved(LIST + "/new", boxes);
    }
    boxes.put("why", "To plan the way home");
    var again = services.send(LIST + "/new", boxes).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(again))
        .contains("This form has been saved already", "To plan the way home")
        .doesNotContain(boxes.get("once"));
    assertThat(services.all(Shelf.ORDINARY)).hasSize(1);
    var points = LIST + "/" + boxes.get("once") + "/points/new";
    var teacher = Services.teacher();
    for (int at = 0; at < 2; at++) {
      services.saved(points, teacher);
    }
    teacher.put("phone", "+358405550199");
    again = services.send(points, teacher).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(again))
        .contains("This form has been saved already", "+358405550199")
        .doesNotContain(teacher.get("once"));
  }

  @Test
  void k8_nobody_tries_out_which_school_it_is_by_sending_a_form_that_was_sent() throws Exception {
    var boxes = Services.boxes();
    services.saved(LIST + "/new", boxes);
    elli.protect(null);
    services.saved(LIST + "/new", boxes);
    var petri = elli.colleague("Petri Niemi");
    elli.postAs(petri, LIST + "/new", Services.pairs(boxes))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void d14_words_of_the_need_that_tell_too_much_are_asked_about_once() throws Exception {
    refused("why", "She is in therapy", "One thing before this is saved");
    assertThat(services.all(Shelf.ORDINARY)).isEmpty();
  }

  @Test
  void s18_it_begins_no_day_ahead_and_lasts_twelve_months_at_most() throws Exception {
    refused("from", today.plusDays(1).toString(), "This day has not come yet");
    refused("until", today.minusDays(1).toString(), "The last day is past");
    refused("until", today.plusMonths(12).plusDays(1).toString(), "too long");
    services.begin("school", SCHOOL);
    assertThat(services.all(Shelf.ORDINARY).getFirst().term())
        .isEqualTo(Term.until(today, today.plusMonths(12)));
  }

  @Test
  void s18_there_is_no_contact_point_without_an_active_cooperation() throws Exception {
    services
        .send(LIST + "/" + UUID.randomUUID() + "/points/new", Services.teacher())
        .andExpect(status().isNotFound());
    var school = services.begin("school", SCHOOL);
    var onni = new OneFile(beans, elli.maija);
    new Services(onni)
        .send(LIST + "/" + school + "/points/new", Services.teacher())
        .andExpect(status().isNotFound());
    elli.post(LIST + "/" + school + "/end").andExpect(status().isSeeOther());
    services
        .send(LIST + "/" + school + "/points/new", Services.teacher())
        .andExpect(status().isNotFound());
    assertThat(written(school)).as("the statement itself refuses").isFalse();
    assertThat(without()).isZero();
  }

  @Test
  void s18_on_its_last_day_it_is_there_and_on_the_next_it_is_in_nothing() throws Exception {
    var last = today.plusDays(20);
    var school = services.begin("school", SCHOOL, last.toString());
    var teacher = services.teacher(school);
    clock.move(Duration.ofDays(20));
    assertThat(elli.body("")).contains(NUMBER);
    assertThat(elli.body("/before")).contains(NUMBER);
    clock.move(Duration.ofDays(1));
    for (var page : List.of("", LIST, "/before", "/timeline")) {
      assertThat(elli.body(page)).as(page).doesNotContain(NUMBER, "Pirkko Laakso");
    }
    assertThat(copied()).noneMatch(line -> line.contains("Pirkko Laakso"));
    assertThat(elli.body(LIST)).contains("Ended", WHY, "Its contact points are hidden");
    elli.get(LIST + "/" + school).andExpect(status().isNotFound());
    elli.get(LIST + "/" + school + "/points/" + teacher).andExpect(status().isNotFound());
    assertThat(written(school)).isFalse();
  }

  @Test
  void s18_ended_by_hand_its_contact_points_are_hidden_at_once_and_go_the_night_after()
      throws Exception {
    var school = services.begin("school", SCHOOL);
    services.teacher(school);
    elli.post(LIST + "/" + school + "/end").andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain(NUMBER).contains("go next night");
    assertThat(without()).as("until the night").isEqualTo(1);
    TheNight.work(beans, "cooperation.night.points", today);
    assertThat(without()).as("contacts without cooperation").isZero();
    assertThat(elli.body(LIST)).contains(WHY);
  }

  @Test
  void gdpr_18_what_may_only_be_kept_stays_hidden_and_is_not_erased() throws Exception {
    var school = services.begin("school", SCHOOL);
    services.teacher(school);
    elli.post(LIST + "/" + school + "/end").andExpect(status().isSeeOther());
    elli.freeze();
    TheNight.work(beans, "cooperation.night.points", today.plusDays(1));
    assertThat(without()).isEqualTo(1);
  }

  @Test
  void d14_fourteen_days_before_it_is_on_the_lists_and_one_tap_prolongs_it() throws Exception {
    var last = today.plusDays(15);
    var school = services.begin("school", SCHOOL, last.toString());
    var line = "A cooperation with a service ends";
    assertThat(elli.body("")).doesNotContain(line);
    clock.move(Duration.ofDays(1));
    assertThat(elli.body("")).contains(line, "Prolong until");
    assertThat(beans.getBean(Todo.class).first(8, elli.visit(elli.maija)))
        .anyMatch(due -> due.kind() == Duty.Kind.COOPERATION && due.day().equals(last));
    var tap = LIST + "/" + school + "/prolongation";
    elli.post(tap, "version", "1").andExpect(status().isSeeOther());
    elli.post(tap, "version", "1").andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain(line);
    var kept = services.all(Shelf.ORDINARY).getFirst();
    assertThat(kept.version()).isEqualTo(2);
    assertThat(kept.cooperation().why()).isEqualTo(WHY);
    assertThat(kept.term().lastDay()).isEqualTo(today.plusDays(1).plusMonths(12));
    assertThat(elli.body(LIST + "/" + school)).contains("Before", WHY);
  }

  @Test
  void a_form_sent_twice_writes_once_and_two_who_change_see_both() throws Exception {
    var boxes = Services.boxes();
    services.send(LIST + "/new", boxes).andExpect(status().isSeeOther());
    services.send(LIST + "/new", boxes).andExpect(status().isSeeOther());
    assertThat(services.all(Shelf.ORDINARY)).hasSize(1);
    var at = LIST + "/" + boxes.get("once");
    boxes.putAll(Map.of("version", "1", "why", "Mornings"));
    for (int twice = 0; twice < 2; twice++) {
      services.saved(at, boxes);
    }
    assertThat(services.all(Shelf.ORDINARY).getFirst().version()).isEqualTo(2);
    boxes.put("why", "Evenings");
    var again = services.send(at, boxes).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(again)).contains("Both are here", "Mornings", "Evenings");
    var teacher = Services.teacher();
    services.send(at + "/points/new", teacher).andExpect(status().isSeeOther());
    services.send(at + "/points/new", teacher).andExpect(status().isSeeOther());
    var point = at + "/points/" + teacher.get("once");
    teacher.putAll(Map.of("version", "1", "phone", "040 555 0999"));
    for (int twice = 0; twice < 2; twice++) {
      services.saved(point, teacher);
    }
    assertThat(past()).isEqualTo(1);
    teacher.put("phone", "040 555 0998");
    refusedAt(services.send(point, teacher), "Somebody else has changed this", NOW, "040 555 0999");
    teacher.putAll(Map.of("version", "2", "over", "yes", "lang", "en"));
    refusedAt(services.send(point, teacher), NOW, "040 555 0999", "040 555 0998");
    assertThat(elli.body(LIST)).contains("040 555 0999").doesNotContain(NUMBER);
    elli.post(point + "/removal").andExpect(status().isSeeOther());
    assertThat(elli.body(LIST)).doesNotContain("040 555 0999");
  }

  @Test
  void s13_a_contact_point_has_a_role_a_way_to_be_reached_and_a_source() throws Exception {
    var at = LIST + "/" + services.begin("school", SCHOOL) + "/points/new";
    for (var wrong :
        List.of(
            List.of("role", "", "Write what they are there"),
            List.of("source", "", "Choose one"),
            List.of("name", "010170-999R", "010170-999R"),
            List.of("phone", "12", "phone number"))) {
      var boxes = Services.teacher();
      boxes.put(wrong.get(0), wrong.get(1));
      refusedAt(services.send(at, boxes), wrong.get(2));
    }
    var nowhere = Services.teacher();
    nowhere.putAll(Map.of("phone", "", "email", ""));
    refusedAt(services.send(at, nowhere), "Write a phone number or an e-mail address");
  }

  @Test
  void s22_what_the_service_itself_told_is_told_to_the_customer_while_it_is_there()
      throws Exception {
    var school = services.begin("school", SCHOOL);
    var points = LIST + "/" + school + "/points/new";
    services.send(points, Services.teacher()).andExpect(status().isSeeOther());
    assertThat(told()).as("the mother told").isEmpty();
    var boxes = Services.teacher();
    boxes.put("source", "professional");
    services.send(points, boxes).andExpect(status().isSeeOther());
    assertThat(told()).as("the school told").containsExactly(today);
    elli.post(LIST + "/" + school + "/end").andExpect(status().isSeeOther());
    assertThat(told()).as("it is over").isEmpty();
  }

  @Test
  void
      s23_what_a_service_told_is_marked_until_whom_it_is_about_says_it_is_right_and_goes_by_day_60()
          throws Exception {
    var school = services.begin("school", SCHOOL);
    var mothers = LIST + "/" + school + "/points/" + services.teacher(school);
    assertThat(elli.body(LIST) + elli.body(mothers)).doesNotContain(UNVERIFIED);
    elli.post(mothers + "/removal").andExpect(status().isSeeOther());
    var boxes = Services.teacher();
    boxes.put("source", "professional");
    services.send(LIST + "/" + school + "/points/new", boxes).andExpect(status().isSeeOther());
    var point = LIST + "/" + school + "/points/" + boxes.get("once");
    for (var page : List.of("", LIST, "/before")) {
      var body = elli.body(page);
      var name = body.indexOf("Pirkko Laakso");
      assertThat(body.substring(name, name + ROOM)).as(page).contains(UNVERIFIED);
    }
    assertThat(elli.body(point)).contains(UNVERIFIED);
    assertThat(beans.getBean(Todo.class).first(8, elli.visit(elli.maija)))
        .anyMatch(due -> due.kind() == Duty.Kind.VERIFY_POINT);
    refusedAt(elli.post(point + "/verification", "seen", "1"), "who said");
    refusedAt(
        elli.post(point + "/verification", "by", elli.maija.toString(), "seen", "1"), "who said");
    refusedAt(
        elli.post(point + "/verification", "by", "customer", "seen", "7"), "Read it through again");
    for (int twice = 0; twice < 2; twice++) {
      elli.post(point + "/verification", "by", elli.helmi.toString(), "seen", "1")
          .andExpect(status().isSeeOther());
    }
    assertThat(elli.body(LIST)).contains("Pirkko Laakso").doesNotContain(UNVERIFIED);
    assertThat(elli.body(LIST)).contains("guardian, ");
    clock.move(Duration.ofDays(61));
    assertThat(elli.body(LIST)).as("confirmed it stays").contains("Pirkko Laakso");
  }

  @Test
  void s23_what_is_saved_as_it_stands_is_no_new_version_and_stays_confirmed() throws Exception {
    var school = services.begin("school", SCHOOL);
    var boxes = Services.teacher();
    boxes.put("source", "professional");
    services.saved(LIST + "/" + school + "/points/new", boxes);
    var point = LIST + "/" + school + "/points/" + boxes.get("once");
    elli.post(point + "/verification", "by", "customer", "seen", "1")
        .andExpect(status().isSeeOther());
    boxes.put("version", "2");
    services.saved(point, boxes);
    assertThat(elli.body(LIST)).contains("Pirkko Laakso").doesNotContain(UNVERIFIED);
    assertThat(past()).isEqualTo(1);
    var service = Services.boxes();
    service.put("version", "1");
    services.saved(LIST + "/" + school, service);
    assertThat(services.all(Shelf.ORDINARY).getFirst().version()).isEqualTo(1);
  }

  @Test
  void s23_d13_unconfirmed_it_is_in_no_answer_from_day_60_on_and_the_night_erases_it()
      throws Exception {
    var school = services.begin("school", SCHOOL);
    var boxes = Services.teacher();
    boxes.put("source", "professional");
    services.send(LIST + "/" + school + "/points/new", boxes).andExpect(status().isSeeOther());
    clock.move(Duration.ofDays(60));
    assertThat(elli.body(LIST)).doesNotContain("Pirkko Laakso");
    assertThat(copied()).noneMatch(line -> line.contains("Pirkko Laakso"));
    elli.post(
            LIST + "/" + school + "/points/" + boxes.get("once") + "/verification",
            "by",
            "customer",
            "seen",
            "1")
        .andExpect(status().isNotFound());
    assertThat(points()).isEqualTo(1);
    TheNight.work(beans, "cooperation.night.points", today.plusDays(60));
    assertThat(points()).isZero();
  }

  @Test
  void d13_what_a_service_tells_over_a_confirmed_word_goes_and_that_word_comes_back()
      throws Exception {
    var school = services.begin("school", SCHOOL);
    var at = LIST + "/" + school + "/points/" + services.teacher(school);
    assertThat(elli.body(at)).doesNotContain("h-before");
    toldOver(at, "1", "040 555 0111");
    toldOver(at, "2", "040 555 0122");
    assertThat(elli.body(at)).contains("h-before", NUMBER, "040 555 0111", "040 555 0122");
    assertThat(elli.body(at)).contains("The service itself. ", "Mother. ", "Maija Lehto");
    assertThat(copied())
        .anyMatch(line -> line.contains("0107"))
        .anyMatch(line -> line.contains("0122"));
    assertThat(told()).contains(today);
    assertThat(labelled("cooperation.point.before")).containsExactly("0111", "0107");
    assertThat(labelled("cooperation.point.one")).containsExactly("0122");
    clock.move(Duration.ofDays(60));
    for (boolean night : new boolean[] {false, true}) {
      assertThat(elli.body(at)).contains(NUMBER).doesNotContain("0111", "0122", "h-before");
      assertThat(elli.body(LIST)).contains(NUMBER).doesNotContain("0122");
      assertThat(copied())
          .anyMatch(line -> line.contains("0107"))
          .noneMatch(line -> line.contains("0122"));
      for (int old = 1; old < 4; old++) {
        over(at, "" + old, "040 555 0133", "mother").andExpect(status().isUnprocessableContent());
      }
      if (!night) {
        assertThat(past()).isEqualTo(2);
        TheNight.work(beans, "cooperation.night.points", today.plusDays(60));
        assertThat(past()).isZero();
      }
    }
    over(at, "4", "040 555 0144", "mother").andExpect(status().isSeeOther());
    assertThat(elli.body(at)).contains("h-before", NUMBER, "040 555 0144");
    elli.post(at + "/removal").andExpect(status().isSeeOther());
    assertThat(points() + past()).isZero();
  }

  @Test
  void d13_on_the_day_itself_one_writes_over_what_stands_again() throws Exception {
    var school = services.begin("school", SCHOOL);
    var at = LIST + "/" + school + "/points/" + services.teacher(school);
    toldOver(at, "1", "040 555 0111");
    clock.move(Duration.ofDays(60));
    over(at, "2", "040 555 0122", "mother").andExpect(status().isUnprocessableContent());
    over(at, "3", "040 555 0122", "mother").andExpect(status().isSeeOther());
    assertThat(elli.body(at)).contains(NUMBER, "040 555 0122").doesNotContain("0111");
  }

  private void toldOver(String at, String version, String phone) throws Exception {
    over(at, version, phone, "professional").andExpect(status().isSeeOther());
  }

  private ResultActions over(String at, String version, String phone, String source)
      throws Exception {
    var boxes = Services.teacher();
    boxes.putAll(Map.of("version", version, "phone", phone, "source", source));
    return services.send(at, boxes);
  }

  /** The ends of the numbers under a label in the copy. */
  private List<String> labelled(String label) {
    return holdings.stream()
        .flatMap(one -> elli.in(one::copy).stream())
        .filter(line -> line.label().equals(label))
        .map(line -> line.value().replaceAll(".*[+]358\\d*(\\d{4}).*", "$1"))
        .toList();
  }

  private int past() {
    return owner
        .db()
        .sql(
            "select count(*) from cooperation.contact_point_past join access.file using (subject_id)"
                + " where code = ?")
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }

  private int points() {
    return owner
        .db()
        .sql(
            "select count(*) from cooperation.contact_point join access.file using (subject_id)"
                + " where code = ?")
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void what_does_not_come_back_takes_a_second_press() throws Exception {
    var school = services.begin("school", SCHOOL);
    var point = elli.body(LIST + "/" + school + "/points/" + services.teacher(school));
    assertThat(point)
        .containsPattern("(?s)<details class=\"sure mt\" id=\"removal\"[^>]*><summary>.*/removal");
  }

  private List<LocalDate> told() {
    var subject = elli.in(permit -> permit.subject());
    return beans
        .getBean(ConsentedTold.class)
        .of(Set.of(subject), today)
        .getOrDefault(subject, List.of());
  }

  @Test
  void k8_of_a_protected_address_no_page_says_which_school_it_is() throws Exception {
    var school = services.begin("school", SCHOOL);
    var boxes = Services.teacher();
    boxes.put("source", "professional");
    services.send(LIST + "/" + school + "/points/new", boxes).andExpect(status().isSeeOther());
    elli.protect(null);
    var point = LIST + "/" + school + "/points/" + boxes.get("once");
    for (var page : List.of("", LIST, LIST + "/" + school, point, "/before")) {
      assertThat(elli.body(page)).as(page).doesNotContain("Puolala");
      assertThat(elli.body(page)).as(page).doesNotContain("puolala");
    }
    assertThat(copied()).noneMatch(line -> line.toLowerCase().contains("puolala"));
    boxes.putAll(Map.of("version", "1", "email", "", "phone", ""));
    services.send(point, boxes).andExpect(status().isSeeOther());
    assertThat(kept(school).email()).as("left empty it stays").contains("puolala");
    boxes.put("phone", "040 555 0998");
    var overtaken = services.send(point, boxes).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(overtaken)).contains(NOW).doesNotContainIgnoringCase("puolala");
    var change = Services.boxes();
    change.putAll(Map.of("version", "1", "organisation", "", "why", "Mornings"));
    services.send(LIST + "/" + school, change).andExpect(status().isSeeOther());
    assertThat(services.all(Shelf.ORDINARY).getFirst().cooperation().organisation())
        .isEqualTo(SCHOOL);
  }

  private ContactPoint kept(UUID school) {
    return elli.in(
        permit ->
            beans.getBean(ContactPoints.class).of(Shelf.ORDINARY, permit).stream()
                .filter(one -> one.service().equals(school))
                .findFirst()
                .orElseThrow()
                .point());
  }

  private boolean written(UUID service) {
    return elli.writing(
        clock.instant(),
        permit ->
            beans
                .getBean(ContactPoints.class)
                .add(
                    Shelf.ORDINARY,
                    permit,
                    service,
                    UUID.randomUUID(),
                    new ContactPoint(
                        "Nurse",
                        null,
                        "+358405550108",
                        null,
                        Told.by(Source.MOTHER, today),
                        null,
                        elli.maija,
                        false)));
  }

  /** Contact points in this file of no cooperation that lasts. */
  private int without() {
    return owner
        .db()
        .sql(
            """
            select count(*) from cooperation.contact_point point
            join access.file using (subject_id)
            where file.code = ? and not exists (select from cooperation.cooperation service
              where service.subject_id = point.subject_id and service.id = point.cooperation_id
                and service.from_day <= ? and service.over_on > ?)
            """)
        .params(elli.code.value(), today, today)
        .query(Integer.class)
        .single();
  }

  private List<String> copied() {
    return holdings.stream()
        .flatMap(one -> elli.in(one::copy).stream())
        .map(line -> line.value())
        .toList();
  }

  private void refused(String box, String typed, String words) throws Exception {
    var boxes = Services.boxes();
    boxes.put(box, typed);
    refusedAt(services.send(LIST + "/new", boxes), words);
  }

  private static void refusedAt(ResultActions answer, String... words) throws Exception {
    assertThat(OneFile.text(answer.andExpect(status().isUnprocessableContent()))).contains(words);
  }
}

package fi.tallessa.customer.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.access.Access;
import fi.tallessa.access.Closures;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.nightly.RealNight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A birth date corrected across the line of 13 while no guardian knows (S7). */
@RegisterTest
class GuardianFirstTest {

  /** What settles it, and what a line manager does without opening the file. */
  private static final Set<String> STAYS_OPEN =
      Set.of(
          "/customers/{code}/data/{field}",
          "/customers/{code}/data/{field}/choice",
          "/customers/{code}/guardians/new",
          "/customers/{code}/guardians/{id}/awareness",
          // A wrong word on custody may be what has closed it.
          "/customers/{code}/guardians/{id}/custody",
          // A consent is taken back at any time (GDPR Art. 7(3)).
          "/customers/{code}/consents",
          "/customers/{code}/consents/{item}/withdrawal",
          "/customers/{code}/consents/{item}/withdrawal/{by}",
          "/customers/{code}/consents/{item}/withdrawal/{by}/handing",
          // And what that was is proved.
          "/customers/{code}/consents/{item}/receipt.pdf",
          "/customers/{code}/consents/{item}/record.jsonld",
          "/customers/{code}/openings",
          "/customers/{code}/openings/new",
          // A relationship may end whoever knows of it; what follows reads nothing of the file.
          "/customers/{code}/relationship/end",
          "/customers/{code}/relationship/ended");

  /** A month runs whoever knows of the file (GDPR Art. 12(3)). */
  private static final String RIGHTS = "/customers/{code}/requests";

  private static final String HORSES = "Likes horses";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired RequestMappingHandlerMapping mapping;
  @Autowired Access access;
  @Autowired Closures closures;
  @Autowired MovableClock clock;
  OneFile teen;

  @BeforeEach
  void file() {
    teen = new OneFile(beans, "2010", false);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s07_a_corrected_birth_closes_the_file_until_a_guardian_knows_and_nothing_is_lost()
      throws Exception {
    teen.get("").andExpect(status().isOk());
    birth("2018", 1);
    assertThat(OneFile.text(teen.get("").andExpect(status().isLocked())))
        .contains("No guardian knows yet", "Helmi Rantala", OneFile.SAFE_WAY, "Record awareness")
        .contains("Correct the birth date", "Elli")
        .doesNotContain("Puolala", "Turku");
    teen.post(
            "/guardians/" + teen.helmi + "/awareness",
            "by",
            "professional",
            "teller",
            "Puolala school",
            "how",
            "phone")
        .andExpect(status().isSeeOther());
    teen.get("").andExpect(status().isLocked());

    teen.post("/guardians/" + teen.helmi + "/awareness", "by", "us", "how", "phone")
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(teen.get("").andExpect(status().isOk())))
        .contains("Puolala school", "Turku", "Elli Rantala");
    assertThat(teen.history(Field.BIRTH)).hasSize(2);
  }

  @Test
  void s07_correcting_the_birth_once_more_opens_it_too() throws Exception {
    birth("2018", 1);
    teen.get("/data/birth").andExpect(status().isOk());
    birth("2010", 2);
    teen.get("").andExpect(status().isOk());
  }

  @Test
  void k03_closed_at_12_it_opens_on_the_13th_birthday_and_no_day_before() throws Exception {
    var today = teen.visit(teen.maija).today();
    var birthday = today.plusDays(2);
    birth(birthday.minusYears(13).toString(), 1);
    teen.get("").andExpect(status().isLocked());
    night(birthday.minusDays(1));
    teen.get("").andExpect(status().isLocked());
    assertThat(unaware()).isOne();

    clock.move(Duration.ofDays(2));
    night(birthday);
    teen.get("").andExpect(status().isOk());
    assertThat(unaware()).isZero();
    SubjectId subject = teen.in(permit -> permit.subject());
    assertThat(openable()).contains(subject);
  }

  private void night(LocalDate day) {
    new RealNight(beans, "customer.night.ages").of(day);
  }

  private int unaware() {
    return beans
        .getBean(JdbcClient.class)
        .sql(
            """
            select count(*) from customer.duty join access.file using (subject_id)
            where code = ? and kind = 'UNAWARE'
            """)
        .param(teen.code.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void s07_a_birth_that_is_not_known_any_more_closes_it_too() throws Exception {
    teen.post("/data/birth", "value", "", "asked", "unknown", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    teen.get("").andExpect(status().isLocked());
  }

  @Test
  void s07_a_child_whose_guardian_knows_stays_open() throws Exception {
    var elli = new OneFile(beans);
    elli.post("/data/birth", "value", "2018", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isOk());
  }

  @Test
  void s07_a_closed_file_is_in_no_list_but_its_workers_are_told_its_code() throws Exception {
    var visit = teen.visit(teen.maija);
    var subject = teen.in(permit -> permit.subject());
    assertThat(openable()).contains(subject);
    birth("2018", 1);
    assertThat(openable()).doesNotContain(subject);
    assertThat(closures.of(visit)).containsExactly(teen.code);
    assertThat(closures.of(teen.visit(new OneFile(beans).maija))).isEmpty();
  }

  @Test
  void what_was_typed_into_a_file_that_closed_meanwhile_comes_back() throws Exception {
    birth("2018", 1);
    assertThat(
            OneFile.text(
                http.perform(
                        People.as(
                                teen.maija,
                                Role.WORKER,
                                MockMvcRequestBuilders.post(teen.address("/data/address")))
                            .header("Sec-Fetch-Site", "same-origin")
                            .param("value", "Linnankatu 1")
                            .param("source", "mother"))
                    .andExpect(status().isLocked())))
        .contains("Linnankatu 1", "what you wrote is on this page");
    assertThat(now(Field.ADDRESS)).isZero();
  }

  @Test
  void s07_no_consent_and_no_note_is_lost_where_the_line_was_crossed() throws Exception {
    var given = new GivenConsents(teen);
    var item = given.other();
    entry().andExpect(status().isSeeOther());
    var events = events(item);
    birth("2018", 1);
    teen.get("/consents/" + item).andExpect(status().isLocked());
    entry().andExpect(status().isLocked());
    teen.post("/guardians/" + teen.helmi + "/awareness", "by", "us", "how", "phone")
        .andExpect(status().isSeeOther());
    assertThat(teen.body("")).contains(HORSES);
    assertThat(events(item)).isEqualTo(events).isNotEmpty();
  }

  @Test
  void s07_who_had_lost_custody_when_told_is_no_guardian_who_knows() throws Exception {
    lost("/guardians/" + teen.helmi, teen);
    birth("2018", 1);
    teen.post("/guardians/" + teen.helmi + "/awareness", "by", "us", "how", "phone")
        .andExpect(status().isSeeOther());
    teen.get("").andExpect(status().isLocked());
  }

  @Test
  void s07_custody_lost_the_same_day_closes_the_file_with_the_word_itself() throws Exception {
    var elli = new OneFile(beans);
    lost("/guardians/" + elli.helmi, elli);
    elli.get("").andExpect(status().isLocked());
  }

  @Test
  void s07_a_wrong_word_on_custody_that_closed_the_file_is_put_right_and_opens_it()
      throws Exception {
    var elli = new OneFile(beans);
    var custody = "/guardians/" + elli.helmi + "/custody";
    lost("/guardians/" + elli.helmi, elli);
    assertThat(OneFile.text(elli.get("").andExpect(status().isLocked())))
        .contains("Custody ended", elli.address(custody));
    elli.get(custody).andExpect(status().isOk());
    elli.post(
            custody,
            "custody",
            "joint",
            "evidence",
            "told-by-guardian",
            "lostOn",
            "",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isOk());
  }

  @Test
  void s07_a_guardian_who_was_erased_knows_nothing_any_more() throws Exception {
    var adult = new OneFile(beans, "2005-05-05", true);
    adult.post("/ages/18/" + adult.helmi, "answer", "erase").andExpect(status().isSeeOther());
    adult
        .post("/data/birth", "value", "2018", "source", "customer", "version", "1")
        .andExpect(status().isSeeOther());
    adult.get("").andExpect(status().isLocked());
  }

  @Test
  void d05_a_closed_page_shows_the_first_name_alone_and_what_nobody_has_verified()
      throws Exception {
    teen.post(
            "/data/birth",
            "value",
            "2018",
            "source",
            "professional",
            "organisation",
            "Puolala school",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(teen.get("").andExpect(status().isLocked())))
        .contains("Elli", "Not yet verified")
        .doesNotContain("Elli Rantala");
    for (var form :
        List.of(
            "/data/birth",
            "/guardians/new",
            "/guardians/" + teen.helmi + "/awareness",
            "/guardians/" + teen.helmi + "/custody")) {
      assertThat(OneFile.text(teen.get(form).andExpect(status().isOk())))
          .as(form)
          .contains("Elli")
          .doesNotContain("Elli Rantala");
    }
  }

  private void lost(String guardian, OneFile file) throws Exception {
    var today = file.visit(file.maija).today();
    var day = today.getDayOfMonth() + "." + today.getMonthValue() + "." + today.getYear();
    file.post(
            guardian + "/custody",
            "custody",
            "joint",
            "evidence",
            "told-by-guardian",
            "lostOn",
            day,
            "version",
            "0")
        .andExpect(status().isSeeOther());
  }

  @TestFactory
  Stream<DynamicTest> s07_no_other_page_of_a_closed_file_opens() throws Exception {
    new GivenConsents(teen).other();
    entry().andExpect(status().isSeeOther());
    birth("2018", 1);
    var others =
        Route.ofTheProduct(mapping).stream()
            .filter(Route::aboutSomebody)
            .filter(route -> route.roles().contains(Role.WORKER))
            .filter(route -> !STAYS_OPEN.contains(route.path()))
            .filter(route -> !route.path().startsWith(RIGHTS))
            .toList();
    assertThat(others).hasSizeGreaterThan(8);
    return Stream.concat(
        others.stream().map(this::closed),
        Stream.of("name", "gender", "phone", "address")
            .map(
                field ->
                    DynamicTest.dynamicTest(
                        "GET the form of " + field,
                        () -> teen.get("/data/" + field).andExpect(status().isLocked()))));
  }

  private DynamicTest closed(Route route) {
    return DynamicTest.dynamicTest(
        route.toString(),
        () -> {
          var answer =
              http.perform(
                      People.as(teen.maija, Role.WORKER, route.asked(teen.code.shown()))
                          .header("Sec-Fetch-Site", "same-origin"))
                  .andExpect(status().isLocked());
          var onwards =
              route.path().endsWith("{code}")
                  ? "Record awareness"
                  : "href=\"" + teen.address("") + "\"";
          assertThat(OneFile.text(answer))
              .containsIgnoringCase("closed until a guardian knows")
              .contains(onwards)
              .doesNotContain("Puolala", "+358405550177", HORSES);
        });
  }

  private void birth(String value, int version) throws Exception {
    teen.post("/data/birth", "value", value, "source", "mother", "version", "" + version)
        .andExpect(status().isSeeOther());
  }

  private ResultActions entry() throws Exception {
    var once = UUID.randomUUID().toString();
    return teen.post("/other/new", "text", HORSES, "source", "mother", "once", once);
  }

  private List<ConsentState> events(ItemId item) {
    var consent = teen.in(permit -> beans.getBean(Consents.class).one(permit, item));
    return consent.events().stream().map(ConsentEvent::state).toList();
  }

  private Set<SubjectId> openable() {
    return beans
        .getBean(TransactionTemplate.class)
        .execute(status -> access.openable(teen.visit(teen.maija)));
  }

  private int now(Field field) {
    return beans
        .getBean(JdbcClient.class)
        .sql(
            "select count(*) from customer.datum join access.file using (subject_id) where code = ? and field = ?")
        .params(teen.code.value(), field.code())
        .query(Integer.class)
        .single();
  }
}

package fi.tallessa.customer.consented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.SetLimit;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.nightly.RealNight;
import fi.tallessa.nightly.TheNight;
import fi.tallessa.vault.OutOfReach;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class ConsentedTest {

  private static final String PEANUT = "Peanut allergy, carries her own medicine";
  private static final String HORSES = "Likes horses";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired ConsentedEntries entries;
  @Autowired ConsentedVersions versions;
  @Autowired Access access;
  @Autowired TransactionTemplate transaction;
  @Autowired List<Holding> holdings;
  @Autowired List<RestsOnConsent> resting;
  OneFile elli;
  GivenConsents given;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
  }

  @Test
  void s14_other_information_needs_an_active_consent_and_bears_its_id() throws Exception {
    assertThat(elli.body("/other/new")).contains("No consent is in force");
    add("other", HORSES).andExpect(status().isConflict());
    given.photographs();
    add("other", HORSES).andExpect(status().isConflict());
    var item = given.other();
    add("other", HORSES).andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains(HORSES, "Mother", "consent");
    assertThat(consentsOf("customer.other_information")).containsExactly(item.value());
  }

  @Test
  void s20_health_needs_an_explicit_consent_in_every_path() throws Exception {
    given.other();
    add("health", PEANUT).andExpect(status().isConflict());
    assertThat(written(Store.HEALTH, given.photographs())).isFalse();
    assertThat(written(Store.HEALTH, new ItemId(UUID.randomUUID()))).isFalse();
    given.health();
    add("health", PEANUT).andExpect(status().isSeeOther());
    assertThat(rows("customer.health_entry")).isEqualTo(1);
  }

  @Test
  void s20_health_is_closed_on_the_file_and_opens_with_a_line_of_its_own() throws Exception {
    given.health();
    add("health", PEANUT);
    int before = said("customer.health.open");
    assertThat(elli.body("")).doesNotContain(PEANUT).contains("1 entry", "/health\"");
    assertThat(said("customer.health.open")).isEqualTo(before);
    assertThat(elli.body("/health")).contains(PEANUT);
    assertThat(said("customer.health.open")).isEqualTo(before + 1);
    assertThat(elli.body("/other")).doesNotContain(PEANUT);
  }

  @Test
  void s20_whoever_reads_the_file_has_no_key_to_health() throws Exception {
    given.health();
    add("health", PEANUT);
    assertThatThrownBy(() -> elli.in(permit -> entries.of(Store.HEALTH, permit)))
        .isInstanceOf(OutOfReach.class);
    assertThat(copied()).extracting(CopyLine::value).contains(PEANUT);
    assertThat(said("customer.health.copy")).isEqualTo(1);
    var celia = people.worker("Celia Berg", Role.WORKER);
    elli.getAs(celia, Role.WORKER, "/health").andExpect(status().isNotFound());
  }

  @Test
  void s14_s20_what_was_taken_back_is_in_nothing_from_the_next_request_on() throws Exception {
    var health = given.health();
    var other = given.other();
    add("health", PEANUT);
    add("other", HORSES);
    assertThat(elli.body("")).contains(HORSES, "1 entry");
    given.takenBack(health);
    given.takenBack(other);
    for (var path : List.of("", "/other", "/health", "/other/new", "/health/new")) {
      assertThat(elli.body(path)).as(path).doesNotContain(HORSES, PEANUT, "1 entry");
    }
    assertThat(copied()).extracting(CopyLine::value).doesNotContain(PEANUT, HORSES);
    verify("other", onlyId("customer.other_information")).andExpect(status().isNotFound());
    verify("health", onlyId("customer.health_entry")).andExpect(status().isNotFound());
  }

  @Test
  void s14_given_anew_it_brings_nothing_back() throws Exception {
    var item = given.other();
    add("other", HORSES);
    given.takenBack(item);
    given.other();
    assertThat(elli.body("")).doesNotContain(HORSES);
  }

  @Test
  void s14_s20_an_expired_consent_is_over_without_anybody_saying_so() throws Exception {
    var today = elli.visit(elli.maija).today();
    given.given(given.items().health(), today.minusDays(1));
    assertThat(written(Store.HEALTH, given.items().health())).isFalse();
    add("health", PEANUT).andExpect(status().isConflict());
  }

  @Test
  void s14_typed_while_the_consent_is_taken_back_it_is_shown_once_and_kept_nowhere()
      throws Exception {
    var item = given.health();
    given.takenBack(item);
    var lines = lines();
    var sent = form("health", PEANUT);
    sent.put("consent", item.toString());
    var answer = OneFile.text(send("health", sent).andExpect(status().isConflict()));
    assertThat(answer).contains(PEANUT, "only this once", "readonly", "data-copies=\"text\"");
    assertThat(rows("customer.health_entry")).isZero();
    assertThat(lines()).as("one look at the file, and not a word").isEqualTo(lines + 1);
    assertThat(elli.body("/health/new")).doesNotContain(PEANUT);
    sent.put("lang", "sv");
    assertThat(OneFile.text(send("health", sent).andExpect(status().isConflict())))
        .as("read in another language it is still there")
        .contains(PEANUT);
    assertThat(rows("customer.health_entry")).isZero();
  }

  @Test
  void s14_in_the_night_it_is_erased_and_what_was_given_anew_stays() throws Exception {
    var item = given.other();
    add("other", HORSES);
    given.takenBack(item);
    given.other();
    add("other", "Plays the drum").andExpect(status().isSeeOther());
    UUID subject = elli.in(permit -> permit.subject().value());
    resting.forEach(one -> one.eraseEnded(new SubjectId(subject), item.value()));
    assertThat(rows("customer.other_information")).isEqualTo(1);
    assertThat(elli.body("")).contains("Plays the drum");
  }

  @Test
  void s20_each_row_joins_to_its_consent_and_none_can_be_without() {
    for (var table : List.of("customer.other_information", "customer.health_entry")) {
      assertThat(unresolved(table)).as(table).isZero();
      for (var row : List.of("null, 1", "gen_random_uuid(), 1", "gen_random_uuid(), null")) {
        owner.inScratch(
            db ->
                assertThatThrownBy(
                        () ->
                            db.sql(
                                    "insert into %s select subject_id, gen_random_uuid(), 1, now(), %s, '' from access.file limit 1; set constraints all immediate"
                                        .formatted(table, row))
                                .update())
                    .as(table + " " + row)
                    .isInstanceOf(DataIntegrityViolationException.class));
      }
    }
  }

  @Test
  void s18_whom_one_reaches_at_a_therapy_is_written_only_with_its_cooperation() throws Exception {
    given.health();
    assertThat(elli.body("/health/new"))
        .contains(elli.address("/cooperation\""), "A psychiatrist, a therapist")
        .doesNotContain("name=\"kind\"", "Contact point");
    var therapy = form("health", "Thursdays are hard");
    therapy.put("kind", "therapy");
    send("health", therapy).andExpect(status().isSeeOther());
    assertThat(elli.body("/health")).contains("Thursdays are hard").doesNotContain("Contact point");
  }

  @Test
  void s21_s23_each_says_who_told_it_and_waits_for_the_persons_word() throws Exception {
    given.other();
    var nobody = form("other", HORSES);
    nobody.putAll(Map.of("source", "", "over", "yes"));
    send("other", nobody).andExpect(status().isUnprocessableContent());
    var school = form("other", HORSES);
    school.put("source", "professional");
    school.put("organisation", "Puolala school");
    assertThat(OneFile.text(send("other", school).andExpect(status().isUnprocessableContent())))
        .as("D13: no consent names the school")
        .contains("names where they work", HORSES);
    var father = new OneFile(beans, "adult", false);
    new GivenConsents(father).other();
    father
        .post("/other/new", "text", HORSES, "source", "father", "once", "" + UUID.randomUUID())
        .andExpect(status().isSeeOther());
    assertThat(father.body("")).contains("Not yet verified");
    father
        .post(
            "/other/" + onlyId("customer.other_information", father) + "/verification",
            "by",
            "x",
            "seen",
            "1")
        .andExpect(status().isUnprocessableContent());
    father
        .post(
            "/other/" + onlyId("customer.other_information", father) + "/verification",
            "by",
            "customer",
            "seen",
            "1")
        .andExpect(status().isSeeOther());
    assertThat(father.body("/other")).doesNotContain("Not yet verified");
  }

  @Test
  void s14_an_entry_is_changed_where_it_stands_and_what_it_said_goes_with_it() throws Exception {
    var item = given.health();
    add("health", PEANUT);
    var at = "/health/" + onlyId("customer.health_entry");
    assertThat(elli.body(at)).contains(PEANUT, "change the entry");
    for (var version : List.of("1", "1", "2")) {
      change(at, "Peanut and cashew", version).andExpect(status().isSeeOther());
    }
    assertThat(rows("customer.health_entry_past")).as("once").isEqualTo(1);
    var opened = said("customer.health.history");
    assertThat(elli.body(at + "/history")).contains(PEANUT, "Peanut and cashew", "Maija Lehto");
    assertThat(said("customer.health.history")).isEqualTo(opened + 1);
    assertThat(said("customer.health.change")).isEqualTo(1);
    assertThat(elli.body("/health")).contains("cashew").doesNotContain(PEANUT);
    assertThat(rows("customer.health_entry_past")).isEqualTo(1);

    var late = OneFile.text(change(at, "My words", "1").andExpect(status().isConflict()));
    assertThat(late).as("both are shown").contains("My words", "Peanut and cashew", "meanwhile");
    var beside =
        elli.post(
            at,
            "text",
            "My words",
            "source",
            "mother",
            "version",
            "2",
            "over",
            "yes",
            "lang",
            "sv");
    assertThat(OneFile.text(beside.andExpect(status().isUnprocessableContent())))
        .as("in another language too")
        .contains("lang=\"sv\"", "My words", "class=\"beside\"", "Peanut and cashew");

    given.takenBack(item);
    for (var path : List.of(at, at + "/history", "/health")) {
      assertThat(elli.body(path)).as(path).doesNotContain("cashew", PEANUT);
    }
    var lost = OneFile.text(change(at, "Typed just then", "2").andExpect(status().isConflict()));
    assertThat(lost).contains("Typed just then", "only this once", at);
    resting.forEach(one -> one.eraseEnded(new SubjectId((UUID) subject(elli)), item.value()));
    assertThat(rows("customer.health_entry") + rows("customer.health_entry_past")).isZero();
  }

  @Test
  void d13_a_professionals_word_needs_a_consent_that_names_them_and_goes_on_day_60()
      throws Exception {
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    var stranger = school("Another school");
    assertThat(OneFile.text(send("other", stranger).andExpect(status().isUnprocessableContent())))
        .contains("names where they work");
    var told = elli.visit(elli.maija).today().minusDays(10);
    var first = school("Puolala school");
    first.put("day", told.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    send("other", first).andExpect(status().isSeeOther());
    var day = told.plusDays(60);
    assertThat(goesOn()).isEqualTo(day);
    assertThat(elli.body(""))
        .contains("Verify together what rests on consents", "Not yet verified");
    assertThat(todo()).contains("Verify together what rests on consents");

    var at = "/other/" + onlyId("customer.other_information");
    var again = school("Puolala school");
    again.put("version", "1");
    again.put("text", "Told once more");
    elli.post(at, pairs(again)).andExpect(status().isSeeOther());
    assertThat(goesOn()).as("who tells again prolongs nothing").isEqualTo(day);

    TheNight.work(beans, "customer.night.unconfirmed", day.minusDays(1));
    assertThat(rows("customer.other_information")).isEqualTo(1);
    TheNight.work(beans, "customer.night.unconfirmed", day);
    assertThat(rows("customer.other_information") + rows("customer.other_information_past"))
        .isZero();
  }

  @Test
  void d13_what_was_confirmed_comes_back_where_what_was_told_over_it_goes_unconfirmed()
      throws Exception {
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    send("other", school("Puolala school")).andExpect(status().isSeeOther());
    verifiedBy(elli.helmi.toString()).andExpect(status().isSeeOther());
    var at = "/other/" + onlyId("customer.other_information");
    for (int version = 2; version < 4; version++) {
      var over = school("Puolala school");
      over.put("version", "" + version);
      over.put("text", "Told over it " + version);
      elli.post(at, pairs(over)).andExpect(status().isSeeOther());
    }
    assertThat(elli.body("/other")).contains("Told over it 3").doesNotContain(HORSES);
    TheNight.work(beans, "customer.night.unconfirmed", goesOn());
    assertThat(elli.body("/other")).contains(HORSES).doesNotContain("Told over it");
    assertThat(elli.body(at + "/history")).contains(HORSES).doesNotContain("Told over it");
    assertThat(goesOn()).isNull();
    assertThat(todo()).as("it was confirmed").doesNotContain("Verify together what rests on");
    for (int old = 2; old < 5; old++) {
      change(at, "Typed in an old tab", "" + old).andExpect(status().isConflict());
    }
    change(at, "Told anew", "5").andExpect(status().isSeeOther());
    assertThat(elli.body("/other")).contains("Told anew");
    assertThat(elli.body(at + "/history")).contains(HORSES, "Told anew");
  }

  @Test
  void d13_what_was_confirmed_stands_again_on_the_day_itself_though_no_night_comes()
      throws Exception {
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    send("other", school("Puolala school")).andExpect(status().isSeeOther());
    verifiedBy(elli.helmi.toString()).andExpect(status().isSeeOther());
    var at = "/other/" + onlyId("customer.other_information");
    var over = school("Puolala school");
    over.putAll(Map.of("version", "2", "text", "Told over it"));
    elli.post(at, pairs(over)).andExpect(status().isSeeOther());
    try {
      clock.move(Duration.ofDays(59));
      assertThat(elli.body("/other")).contains("Told over it").doesNotContain(HORSES);
      clock.move(Duration.ofDays(1));
      for (var path : List.of("", "/other", at, at + "/history")) {
        assertThat(elli.body(path)).as(path).contains(HORSES).doesNotContain("Told over it");
      }
      assertThat(copied())
          .extracting(CopyLine::value)
          .contains(HORSES)
          .doesNotContain("Told over it");
      assertThat(rows("customer.other_information_past")).as("no night came").isEqualTo(2);
      change(at, "Typed in an old tab", "3").andExpect(status().isConflict());
      change(at, "Told anew", "4").andExpect(status().isSeeOther());
      assertThat(elli.body(at + "/history"))
          .contains(HORSES, "Told anew")
          .doesNotContain("Told over it");
    } finally {
      clock.setBack();
    }
  }

  @Test
  void d13_s46_the_own_copy_tells_what_is_contested_and_not_what_it_was_written_over()
      throws Exception {
    var item = given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    send("other", school("Puolala school")).andExpect(status().isSeeOther());
    verifiedBy(elli.helmi.toString()).andExpect(status().isSeeOther());
    var over = school("Puolala school");
    over.putAll(Map.of("version", "2", "text", "Told over it"));
    elli.post("/other/" + onlyId("customer.other_information"), pairs(over))
        .andExpect(status().isSeeOther());
    elli.freeze(item.value().toString());
    try {
      clock.move(Duration.ofDays(60));
      assertThat(copied()).extracting(CopyLine::value).contains("Told over it");
    } finally {
      clock.setBack();
    }
  }

  @Test
  void d13_what_had_to_be_confirmed_by_now_is_refused_and_stays_in_its_box() throws Exception {
    var today = elli.visit(elli.maija).today();
    given.given(given.items().school(), today.plusMonths(6));
    var late = school("Puolala school");
    late.put("day", today.minusDays(60).format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    assertThat(OneFile.text(send("other", late).andExpect(status().isUnprocessableContent())))
        .contains("so long ago", HORSES);
    late.put("day", today.minusDays(59).format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    send("other", late).andExpect(status().isSeeOther());
    assertThat(elli.body("/other")).contains(HORSES);
  }

  @Test
  void d13_it_goes_sooner_where_the_association_has_set_so() throws Exception {
    var today = elli.visit(elli.maija).today();
    given.given(given.items().school(), today.plusMonths(6));
    try (var _ = SetLimit.to(20, Deadline.VERIFICATION, today, owner)) {
      send("other", school("Puolala school")).andExpect(status().isSeeOther());
    }
    assertThat(goesOn()).isEqualTo(today.plusDays(20));
  }

  @Test
  void d13_what_was_confirmed_stays_and_is_in_no_list() throws Exception {
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    send("other", school("Puolala school")).andExpect(status().isSeeOther());
    verifiedBy(elli.helmi.toString()).andExpect(status().isSeeOther());
    assertThat(goesOn()).isNull();
    assertThat(todo()).doesNotContain("Verify together what rests on consents");
  }

  @Test
  void d13_from_day_60_it_is_in_no_page_though_the_night_did_not_come() throws Exception {
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    send("other", school("Puolala school")).andExpect(status().isSeeOther());
    var at = "/other/" + onlyId("customer.other_information");
    try {
      clock.move(Duration.ofDays(59));
      assertThat(elli.body("/other")).contains(HORSES);
      clock.move(Duration.ofDays(1));
      for (var path : List.of("", "/other", at, at + "/history")) {
        assertThat(elli.body(path)).as(path).doesNotContain(HORSES);
      }
      assertThat(todo()).doesNotContain("Verify together what rests on consents");
    } finally {
      clock.setBack();
    }
    assertThat(rows("customer.other_information")).as("the night's work rests").isEqualTo(1);
  }

  @Test
  void d13_of_an_adult_whoever_tells_it_again_does_not_end_day_60() throws Exception {
    elli = new OneFile(beans, "adult", false);
    given = new GivenConsents(elli);
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    send("other", school("Puolala school")).andExpect(status().isSeeOther());
    var day = goesOn();
    assertThat(day).isNotNull();
    change("/other/" + onlyId("customer.other_information"), "Said the mother", "1")
        .andExpect(status().isSeeOther());
    assertThat(goesOn()).isEqualTo(day);
  }

  @Test
  void k04_no_guardian_verifies_what_the_young_person_keeps_from_them() throws Exception {
    elli = new OneFile(beans, "2011-01-01", true);
    given = new GivenConsents(elli);
    var item = given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    send("other", school("Puolala school")).andExpect(status().isSeeOther());
    var at = "/other/" + onlyId("customer.other_information") + "/verification";
    assertThat(elli.body("/other")).contains("Helmi Rantala");
    elli.writing(
        permit -> {
          elli.bean(Denials.class).hold(permit, item, "Understands", "14", permit.visit().today());
          return null;
        });
    assertThat(elli.body("/other")).doesNotContain("Helmi Rantala");
    elli.post(at, "by", elli.helmi.toString(), "seen", "1")
        .andExpect(status().isUnprocessableContent());
    elli.post(at, "by", "guardian", "seen", "1").andExpect(status().isUnprocessableContent());
    elli.post(at, "by", "customer", "seen", "1").andExpect(status().isSeeOther());
    add("other", HORSES).andExpect(status().isSeeOther());
    assertThat(elli.body("/other")).as("told by the mother").contains("Not yet verified");
  }

  @Test
  void s22_what_others_told_that_rests_on_consents_is_told_within_a_month_too() throws Exception {
    elli = new OneFile(beans, "adult", false);
    given = new GivenConsents(elli);
    given.health();
    var today = elli.visit(elli.maija).today();
    var told = today.minusDays(20);
    var father = form("health", PEANUT);
    father.put("source", "father");
    father.put("day", told.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    send("health", father).andExpect(status().isSeeOther());
    assertThat(informBy()).as("she has spoken with us since").contains(today);
    verify("health", onlyId("customer.health_entry")).andExpect(status().isSeeOther());
    assertThat(informBy()).as("said to be right is not told who said it").contains(today);
    elli.post("/health/" + onlyId("customer.health_entry") + "/removal")
        .andExpect(status().isSeeOther());
    assertThat(informBy()).as("what the mother told of her birth").contains(today.plusMonths(1));
  }

  @Test
  void s22_what_a_consent_carried_that_ended_by_night_is_to_be_told_to_nobody() throws Exception {
    elli = new OneFile(beans, "adult", false);
    given = new GivenConsents(elli);
    var today = elli.visit(elli.maija).today();
    given.given(given.items().health(), today);
    var father = form("health", PEANUT);
    father.put("source", "father");
    father.put("day", today.minusDays(20).format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    send("health", father).andExpect(status().isSeeOther());
    assertThat(informBy()).contains(today);
    new RealNight(beans, "legalbasis.night.consents").of(today.plusDays(1));
    assertThat(informBy()).as("what the mother told of her birth").contains(today.plusMonths(1));
  }

  private Optional<LocalDate> informBy() {
    return owner
        .db()
        .sql("select due_on from customer.duty where subject_id = ? and kind = 'INFORM'")
        .param(subject(elli))
        .query(LocalDate.class)
        .optional();
  }

  private ResultActions verifiedBy(String who) throws Exception {
    return elli.post(
        "/other/" + onlyId("customer.other_information") + "/verification", "by", who, "seen", "1");
  }

  private Map<String, String> school(String where) {
    var boxes = form("other", HORSES);
    boxes.put("source", "professional");
    boxes.put("organisation", where);
    return boxes;
  }

  private ResultActions change(String at, String text, String version) throws Exception {
    var once = at.substring(at.lastIndexOf('/') + 1);
    return elli.post(at, "text", text, "source", "mother", "version", version, "once", once);
  }

  private LocalDate goesOn() {
    return owner
        .db()
        .sql("select goes_on from customer.other_information where subject_id = ?")
        .param(subject(elli))
        .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single()
        .orElse(null);
  }

  private String todo() throws Exception {
    return OneFile.text(
        beans
            .getBean(MockMvc.class)
            .perform(People.as(elli.maija, Role.WORKER, MockMvcRequestBuilders.get("/duties"))));
  }

  @Test
  void a_form_sent_twice_writes_once_and_an_entry_can_be_erased() throws Exception {
    given.other();
    var sent = form("other", HORSES);
    send("other", sent).andExpect(status().isSeeOther());
    send("other", sent).andExpect(status().isSeeOther());
    assertThat(rows("customer.other_information")).isEqualTo(1);
    elli.post("/other/" + onlyId("customer.other_information") + "/removal")
        .andExpect(status().isSeeOther());
    assertThat(rows("customer.other_information")).isZero();
    elli.post("/other/nonsense/removal").andExpect(status().isNotFound());
  }

  @Test
  void s14_other_words_in_a_form_that_was_sent_before_come_back_and_are_not_dropped()
      throws Exception {
    given.other();
    var sent = form("other", HORSES);
    send("other", sent).andExpect(status().isSeeOther());
    sent.put("text", "Likes horses and plays the drum");
    var back = OneFile.text(send("other", sent).andExpect(status().isConflict()));
    var at = "/other/" + onlyId("customer.other_information");
    assertThat(back)
        .contains("plays the drum", HORSES + "</bdi>", "saved before, with other words")
        .contains("action=\"" + elli.address(at) + "\"");
    assertThat(elli.body("/other")).contains(HORSES).doesNotContain("drum");
    sent.put("version", "1");
    elli.post(at, pairs(sent)).andExpect(status().isSeeOther());
    assertThat(elli.body("/other")).contains("plays the drum");
    sent.put("text", HORSES);
    send("other", sent).andExpect(status().isSeeOther());
    assertThat(elli.body("/other")).as("a late echo of the first").contains("plays the drum");
    sent.put("source", "father");
    assertThat(OneFile.text(send("other", sent).andExpect(status().isConflict())))
        .as("the same words by somebody else")
        .contains("saved before, with other words");
    assertThat(rows("customer.other_information")).isEqualTo(1);
  }

  @Test
  void k8_nobody_tries_out_where_it_was_told_by_sending_a_form_that_was_sent() throws Exception {
    given.other();
    var sent = form("other", HORSES);
    send("other", sent).andExpect(status().isSeeOther());
    elli.protect(null);
    send("other", sent).andExpect(status().isSeeOther());
    var petri = elli.colleague("Petri Niemi");
    elli.postAs(petri, "/other/new", pairs(sent)).andExpect(status().isConflict());
  }

  @Test
  void s23_what_nobody_read_out_is_not_verified() throws Exception {
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    send("other", school("Puolala school")).andExpect(status().isSeeOther());
    var day = goesOn();
    var at = "/other/" + onlyId("customer.other_information");
    assertThat(elli.body("/other")).contains("name=\"seen\" value=\"1\"");
    var over = school("Puolala school");
    over.put("version", "1");
    over.put("text", "Horses and cats");
    elli.post(at, pairs(over)).andExpect(status().isSeeOther());

    var verification = at + "/verification";
    var helmi = elli.helmi.toString();
    for (var tab : List.of(pairs(Map.of("by", helmi, "seen", "1")), pairs(Map.of("by", helmi)))) {
      assertThat(OneFile.text(elli.post(verification, tab).andExpect(status().isConflict())))
          .contains("Read it once more", "Horses and cats", "Not yet verified");
      assertThat(goesOn()).isEqualTo(day);
    }
    assertThat(
            OneFile.text(
                elli.post(verification, "seen", "1", "lang", "fi")
                    .andExpect(status().isConflict())))
        .contains("Lukekaa se vielä kerran");
    elli.post(verification, "by", helmi, "seen", "2").andExpect(status().isSeeOther());
    assertThat(goesOn()).isNull();
    elli.post(verification, "by", helmi, "seen", "1").andExpect(status().isSeeOther());
  }

  private boolean written(Store store, ItemId item) {
    return transaction.execute(
        status -> {
          var act = store.health() ? HealthAction.ADD : OtherAction.ADD;
          var permit = access.enter(act, elli.code, elli.visit(elli.maija)).stream().findFirst();
          var told = Told.by(Source.MOTHER, elli.visit(elli.maija).today());
          var entry = new Consented("x", null, told, null, elli.maija);
          return versions.add(store, permit.orElseThrow(), UUID.randomUUID(), item.value(), entry);
        });
  }

  private ResultActions add(String store, String text) throws Exception {
    return send(store, form(store, text));
  }

  private static Map<String, String> form(String store, String text) {
    var form = new HashMap<String, String>();
    form.put("text", text);
    form.put("source", "mother");
    form.put("once", UUID.randomUUID().toString());
    return form;
  }

  private ResultActions send(String store, Map<String, String> form) throws Exception {
    return elli.post("/" + store + "/new", pairs(form));
  }

  private static String[] pairs(Map<String, String> form) {
    return form.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  private ResultActions verify(String store, UUID id) throws Exception {
    return elli.post("/" + store + "/" + id + "/verification", "by", "customer", "seen", "1");
  }

  private List<CopyLine> copied() {
    return elli.in(
        permit ->
            holdings.stream()
                .filter(
                    one -> List.of("health", "other_information").contains(one.describe().name()))
                .flatMap(one -> one.copy(permit).stream())
                .toList());
  }

  private List<UUID> consentsOf(String table) {
    return owner
        .db()
        .sql(
            "select item_id from %s join legalbasis.consent_event event using (subject_id, item_id)"
                    .formatted(table)
                + " where event.number = consent_number and subject_id = ?")
        .param(subject(elli))
        .query(UUID.class)
        .list();
  }

  private long unresolved(String table) {
    return owner
        .db()
        .sql(
            "select count(*) from %s entry where not exists (select from".formatted(table)
                + " legalbasis.consent_event found where found.subject_id = entry.subject_id"
                + " and found.item_id = entry.item_id and found.number = consent_number)")
        .query(Long.class)
        .single();
  }

  private UUID onlyId(String table) {
    return onlyId(table, elli);
  }

  private UUID onlyId(String table, OneFile file) {
    return owner
        .db()
        .sql("select id from " + table + " where subject_id = ?")
        .param(subject(file))
        .query(UUID.class)
        .single();
  }

  private long rows(String table) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(subject(elli))
        .query(Long.class)
        .single();
  }

  private int said(String action) {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where action = ? and subject_id = ?")
        .params(action, subject(elli))
        .query(Integer.class)
        .single();
  }

  private int lines() {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where subject_id = ? and action <> 'test.read'")
        .param(subject(elli))
        .query(Integer.class)
        .single();
  }

  private static Object subject(OneFile file) {
    return file.in((Permit permit) -> permit.subject().value());
  }
}

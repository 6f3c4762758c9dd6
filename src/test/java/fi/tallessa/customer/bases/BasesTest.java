package fi.tallessa.customer.bases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.HeldRow;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.legalbasis.item.ItemId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

@RegisterTest
class BasesTest {

  @Autowired ApplicationContext beans;
  @Autowired Bases bases;
  @Autowired Data data;
  @Autowired Versions versions;
  @Autowired HeldConsents consents;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired List<RestsOnConsent> resting;
  OneFile elli;
  GivenConsents given;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
  }

  @Test
  void s02_each_group_rests_on_something_of_its_own_for_each_purpose() {
    var now = elli.in(bases::of);
    for (var group : FieldGroup.OF_A_FILE) {
      for (var purpose : group.purposes()) {
        assertThat(now.of(group, purpose)).as(group + " " + purpose).isPresent();
      }
    }
    assertThat(now.of(FieldGroup.CONTACT, Purpose.STATISTICS)).isEmpty();
    assertThat(now.of(FieldGroup.BASIC, Purpose.STATISTICS)).isPresent();
  }

  @Test
  void s02_the_basis_stands_beside_every_datum_and_leads_to_its_test() throws Exception {
    var test = "/reviews/balancing/" + elli.service + "/3";
    var rows = elli.body("").split("<tr id=\"");
    for (var field : List.of("name", "birth", "gender", "domicile", "phone")) {
      assertThat(List.of(rows)).anySatisfy(row -> assertThat(row).startsWith(field).contains(test));
    }
    assertThat(elli.body("/data/phone")).contains(test, "balancing test 3");
    assertThat(elli.body("/data/phone/history")).contains(test);
    assertThat(elli.body("/bases/contact")).contains(test);
    for (var page : List.of("", "/timeline", "/contacts/new")) {
      assertThat(elli.body(page)).contains("Contacts, next steps and meetings are kept because of");
    }
    assertThat(elli.body("/timeline")).contains(test);
    assertThat(elli.body("/contacts/new")).contains(test);
    assertThat(elli.body("/bases/work")).contains(test);
  }

  @Test
  void s02_a_file_from_before_rests_on_what_it_was_opened_on() throws Exception {
    owner.db().sql("delete from customer.basis where subject_id = ?").param(subject()).update();
    var now = elli.in(bases::of);
    assertThat(now.holding(FieldGroup.CONTACT).orElseThrow())
        .satisfies(
            rest -> {
              assertThat(rest.basis()).isInstanceOf(LegitimateInterest.class);
              assertThat(rest.basis().args()).containsExactly(3);
              assertThat(rest.version()).isZero();
              assertThat(rest.worker()).isEqualTo(elli.maija);
            });
    assertThat(elli.body("")).contains("040 555 0177");
  }

  @Test
  void s02_without_any_basis_nothing_is_saved() {
    owner.db().sql("delete from customer.basis where subject_id = ?").param(subject()).update();
    owner
        .db()
        .sql("delete from customer.relationship where subject_id = ?")
        .param(subject())
        .update();
    assertThat(elli.in(bases::of).all()).isEmpty();
    assertThat(write(Field.EMAIL, "elli@example.fi")).isFalse();
  }

  @Test
  void s02_a_change_is_an_act_with_a_reason_and_a_line_of_its_own() throws Exception {
    var item = given.other();
    change(consent(item), "").andExpect(status().isUnprocessableContent());
    change("", "because").andExpect(status().isUnprocessableContent());
    assertThat(said("customer.bases.change")).isZero();
    change(consent(item), "Helmi asked for it").andExpect(status().isSeeOther());
    assertThat(said("customer.bases.change")).isEqualTo(1);
    var rest = elli.in(bases::of).holding(FieldGroup.CONTACT).orElseThrow();
    assertThat(rest.basis()).isInstanceOf(ConsentBasis.class);
    assertThat(rest.reason()).contains("Helmi asked for it");
    assertThat(elli.body("/bases/contact"))
        .contains("Helmi asked for it", "Maija Lehto", "/consents");
    assertThat(elli.body("")).contains("040 555 0177", "/consents");
  }

  @Test
  void s02_no_basis_is_switched_in_silence() throws Exception {
    assertThatThrownBy(
            () ->
                elli.in(
                    permit ->
                        bases.change(
                            permit,
                            FieldGroup.CONTACT,
                            Purpose.CUSTOMER_WORK,
                            2,
                            bases.of(permit).all().getFirst().basis(),
                            " ")))
        .isInstanceOf(IllegalArgumentException.class);
    change(consent(given.other()), "Helmi asked for it");
    elli.post("/data/phone", "value", "040 555 0178", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.now(Field.PHONE).basis()).startsWith("consent ");
    assertThat(elli.now(Field.NAME).basis()).startsWith("legitimate-interest ");
  }

  @Test
  void s02_only_what_is_in_force_and_covers_the_group_can_be_chosen() throws Exception {
    var photographs = given.photographs();
    var other = given.other();
    var basis = consent(other);
    assertThat(elli.body("/bases/contact")).contains("Other things").doesNotContain("Photos");
    change(consent(photographs), "x").andExpect(status().isUnprocessableContent());
    given.takenBack(other);
    assertThat(OneFile.text(change(basis, "x").andExpect(status().isUnprocessableContent())))
        .contains("not in force today");
    assertThat(elli.body("/bases/basic")).doesNotContain("Other things");
    elli.get("/bases/health").andExpect(status().isNotFound());
    elli.get("/bases/nonsense").andExpect(status().isNotFound());
  }

  @Test
  void s02_a_newer_balancing_test_is_chosen_like_any_basis() throws Exception {
    var next = newerTest().written();
    change("basic", next, "New test", "statistics", 2).andExpect(status().isSeeOther());
    var now = elli.in(bases::of);
    assertThat(now.of(FieldGroup.BASIC, Purpose.STATISTICS).orElseThrow().basis().args())
        .containsExactly(1);
    assertThat(now.of(FieldGroup.BASIC, Purpose.CUSTOMER_WORK).orElseThrow().basis().args())
        .containsExactly(3);
    change("basic", next, "New test", "statistics", 3).andExpect(status().isUnprocessableContent());
    change("basic", next, "New test", "customer-work", 2).andExpect(status().isConflict());
  }

  @Test
  void s02_s14_what_rests_on_a_consent_is_gone_from_the_request_after_it_ended() throws Exception {
    var item = given.other();
    change(consent(item), "Helmi asked for it");
    assertThat(elli.<Card>in(data::card).value(Field.PHONE)).isPresent();
    given.takenBack(item);
    assertThat(elli.body(""))
        .doesNotContain("040 555 0177", "358405550177")
        .contains("The consent has ended", "Elli Rantala");
    assertThat(elli.body("/data/phone")).doesNotContain("555 0177");
    assertThat(elli.body("/data/phone/history")).doesNotContain("555 0177");
    assertThat(
            OneFile.text(
                elli.post("/data/phone", "value", "040 555 0999", "source", "mother")
                    .andExpect(status().isUnprocessableContent())))
        .contains("no basis in force", "040 555 0999");
    assertThat(write(Field.EMAIL, "elli@example.fi")).isFalse();
  }

  @Test
  void s02_s14_another_basis_brings_nothing_back_that_was_taken_back() throws Exception {
    var item = given.other();
    change(consent(item), "Helmi asked for it");
    given.takenBack(item);
    var again = consent(given.other());
    change("contact", again, "Given anew", "", 2).andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain("040 555 0177").doesNotContain("has ended");
    assertThat(rows("phone")).isZero();
    assertThat(rows("name")).isEqualTo(1);
    assertThat(write(Field.EMAIL, "elli@example.fi")).isTrue();
  }

  /** Guardians' data is written on their group's basis alone, and the forms say so. */
  @Test
  void s02_without_a_basis_nothing_is_written_of_guardians_and_what_was_typed_stays()
      throws Exception {
    toldByTheSchool("Helmi of the school");
    var before = elli.guardians().size();
    restOnNothing();
    assertThat(
            OneFile.text(
                elli.postHelmi(elli.maija, "Helmi Salo", "040 555 0199")
                    .andExpect(status().isUnprocessableContent())))
        .contains("no basis in force", "Helmi Salo");
    assertThat(
            OneFile.text(
                elli.post("/guardians/" + elli.helmi + "/awareness", "by", "us", "how", "phone")
                    .andExpect(status().isUnprocessableContent())))
        .contains("no basis in force");
    var custody = "/guardians/" + elli.helmi + "/custody";
    assertThat(unrested(custody, "custody", "sole", "evidence", "agreement", "version", "0"))
        .contains("value=\"sole\" checked", "value=\"agreement\" checked");
    assertThat(
            unrested("/guardians/" + elli.helmi + "/verification", "by", "guardian", "seen", "2"))
        .contains("name=\"by\" value=\"guardian\"", "Helmi of the school");
    assertThat(elli.guardians()).hasSize(before);
    var kept = elli.guardians().getFirst();
    boolean written =
        elli.writing(
            permit ->
                beans
                    .getBean(Guardians.class)
                    .write(permit, kept.id(), kept.version() + 1, kept.guardian()));
    assertThat(written).as("the statement itself").isFalse();
  }

  @Test
  void s02_without_a_basis_no_choice_between_two_changes_of_a_guardian_is_written()
      throws Exception {
    elli.postHelmi(elli.maija, "Helmi Salo", "040 555 0199").andExpect(status().isSeeOther());
    var now = elli.guardians().getFirst().version();
    restOnNothing();
    assertThat(
            unrested(
                "/guardians/" + elli.helmi + "/choice",
                "version",
                "1",
                "seen",
                "" + now,
                "source",
                "mother",
                "mine.phone",
                "040 555 0123",
                "chosen.phone",
                "written",
                "both.phone",
                "040 555 0124"))
        .contains("040 555 0123", "040 555 0124");
    assertThat(elli.guardians().getFirst().version()).isEqualTo(now);
  }

  private String unrested(String path, String... pairs) throws Exception {
    var page = OneFile.text(elli.post(path, pairs).andExpect(status().isUnprocessableContent()));
    assertThat(page).contains("no basis in force");
    return page;
  }

  /** So that there is something to be verified. */
  private void toldByTheSchool(String name) throws Exception {
    elli.post(
            "/guardians/" + elli.helmi,
            "name",
            name,
            "role",
            "mother",
            "phone",
            "040 555 0142",
            "safeWay",
            OneFile.SAFE_WAY,
            "language",
            "Finnish",
            "interpreter",
            "not-needed",
            "source",
            "professional",
            "organisation",
            "Puolala school",
            "version",
            "1")
        .andExpect(status().isSeeOther());
  }

  private void restOnNothing() {
    for (var table : List.of("customer.basis", "customer.relationship")) {
      owner.db().sql("delete from " + table + " where subject_id = ?").param(subject()).update();
    }
  }

  /** Both are let in, and read the same basis, before either of them writes. */
  @Test
  void s02_of_two_who_change_one_basis_at_the_same_moment_one_is_told_and_loses_no_word()
      throws Exception {
    var interest = newerTest().written();
    var petri = elli.colleague("Petri Niemi");
    var consent = consent(given.other());
    var subject = subject();
    var answers =
        new HeldRow(beans)
            .whileDone(
                () ->
                    beans
                        .getBean(JdbcClient.class)
                        .sql("select from legalbasis.consent_head where subject_id = ? for update")
                        .param(subject)
                        .query()
                        .listOfRows(),
                () -> sends(elli.maija, consent, "Helmi asked for it"),
                () -> sends(petri, interest, "A newer test is there"));
    var won = answers.getFirst().getStatus() == 303 ? 0 : 1;
    var lost = answers.get(1 - won);
    assertThat(answers.get(won).getStatus()).isEqualTo(303);
    assertThat(lost.getStatus()).isIn(409, 422);
    assertThat(lost.getContentAsString(StandardCharsets.UTF_8))
        .contains(won == 0 ? "A newer test is there" : "Helmi asked for it")
        .containsAnyOf(
            "does not move to legitimate interest", "Somebody else changed the basis first");
    assertThat(said("customer.bases.change")).isOne();
    assertThat(elli.in(bases::of).holding(FieldGroup.CONTACT).orElseThrow().version()).isEqualTo(2);
  }

  private MockHttpServletResponse sends(WorkerId who, String basis, String reason)
      throws Exception {
    return elli.postAs(
            who, "/bases/contact", "basis", basis, "reason", reason, "purpose", "", "version", "1")
        .andReturn()
        .getResponse();
  }

  /** EDPB Guidelines 05/2020, 121-123. */
  @Test
  void s14_what_rests_on_a_consent_does_not_move_to_interest_behind_their_back() throws Exception {
    var item = given.other();
    change(consent(item), "Helmi asked for it").andExpect(status().isSeeOther());
    var interest = newerTest();
    assertThat(elli.body("/bases/contact"))
        .contains("does not move to legitimate interest while the consent stands")
        .doesNotContain("value=\"" + interest.written());
    var refused = change("contact", interest.written(), "It is simpler", "", 2);
    assertThat(OneFile.text(refused.andExpect(status().isUnprocessableContent())))
        .contains("id=\"basis-problem\"", "It is simpler", "once they have taken it back");
    assertThat(rests(interest, 2)).as("whoever forgot to ask").isFalse();
    given.asleep(item, elli.visit(elli.maija).today().plusMonths(3));
    change("contact", interest.written(), "It is simpler", "", 2)
        .andExpect(status().isUnprocessableContent());
    assertThat(rests(interest, 2)).as("while it sleeps").isFalse();
    assertThat(rows("phone")).isEqualTo(1);

    given.takenBack(item);
    change("contact", interest.written(), "Told anew", "", 2).andExpect(status().isSeeOther());
    assertThat(rows("phone")).as("as Helmi was promised").isZero();
    assertThat(elli.body("/bases/contact")).doesNotContain("while the consent stands");
  }

  @Test
  void s14_a_form_opened_before_the_consent_does_not_put_interest_over_it() throws Exception {
    var interest = newerTest();
    change(consent(given.other()), "Helmi asked for it").andExpect(status().isSeeOther());
    change("contact", interest.written(), "Second tab", "", 1)
        .andExpect(status().isUnprocessableContent());
    assertThat(elli.in(bases::of).holding(FieldGroup.CONTACT).orElseThrow().basis())
        .isInstanceOf(ConsentBasis.class);
  }

  /** What the work's end put to sleep no change of basis erases: nobody has said no (0023). */
  @Test
  void s14_what_sleeps_is_left_for_no_other_consent_until_it_is_asked() throws Exception {
    var item = given.other();
    change(consent(item), "Helmi asked for it").andExpect(status().isSeeOther());
    given.asleep(item, elli.visit(elli.maija).today().plusMonths(3));
    var second =
        given.given(given.items().narrowing(), elli.visit(elli.maija).today().plusMonths(3));
    var another = consent(second);
    assertThat(elli.body("/bases/contact"))
        .contains("Ask for that consent again first", "No other basis is in force now")
        .doesNotContain("what rested on it is erased at once", "value=\"" + another);
    var refused = change("contact", another, "She gave this one", "", 2);
    assertThat(OneFile.text(refused.andExpect(status().isUnprocessableContent())))
        .contains("Ask for that consent again first", "She gave this one");
    assertThat(rows("phone")).as("it sleeps").isEqualTo(1);
    assertThat(moved(second)).as("whoever forgot to ask").isFalse();

    given.takenBack(item);
    change("contact", another, "She gave this one", "", 2).andExpect(status().isSeeOther());
    assertThat(rows("phone")).as("as Helmi was promised").isZero();
  }

  private boolean moved(ItemId item) {
    var basis =
        elli.in(
            permit ->
                consents.of(permit).stream()
                    .filter(one -> one.basis().item().equals(item.value()))
                    .findFirst()
                    .orElseThrow()
                    .basis());
    return elli.writing(
        permit ->
            bases.change(
                permit, FieldGroup.CONTACT, Purpose.CUSTOMER_WORK, 2, basis, "She gave this one"));
  }

  private boolean rests(LegitimateInterest interest, int version) {
    return elli.writing(
        permit ->
            bases.change(
                permit,
                FieldGroup.CONTACT,
                Purpose.CUSTOMER_WORK,
                version,
                interest,
                "It is simpler"));
  }

  private LegitimateInterest newerTest() {
    var visit = elli.visit(elli.maija);
    InForce.make(
        beans.getBean(BalancingTests.class),
        elli.service,
        visit.today().plusYears(1),
        people.visit(people.worker(Role.MANAGER)),
        people.visit(people.worker(Role.MANAGER)));
    return new LegitimateInterest(elli.service, 1, visit.today().plusYears(1), false);
  }

  @Test
  void s14_nobody_is_found_by_what_rests_on_a_consent() throws Exception {
    change(consent(given.other()), "Helmi asked for it").andExpect(status().isSeeOther());
    elli.in(
        permit -> {
          beans.getBean(Renewal.class).of(permit);
          return null;
        });
    Card card = elli.in(permit -> data.found(permit, Set.of(Field.NAME, Field.PHONE)));
    assertThat(card.name()).isEqualTo("Elli Rantala");
    assertThat(card.value(Field.PHONE)).isEmpty();
  }

  @Test
  void s14_in_the_night_it_is_erased_and_nothing_else() throws Exception {
    var item = given.other();
    change(consent(item), "Helmi asked for it");
    given.takenBack(item);
    var subject = elli.in(permit -> permit.subject());
    var gone = resting.stream().map(one -> one.eraseEnded(subject, item.value())).toList();
    assertThat(gone).contains(java.util.Map.of(fi.tallessa.holdings.FieldGroup.CONTACT, 1));
    assertThat(rows("phone")).isZero();
    assertThat(rows("name")).isEqualTo(1);
  }

  private String consent(ItemId item) {
    return elli.in(
        permit ->
            consents.of(permit).stream()
                .filter(one -> one.basis().item().equals(item.value()))
                .findFirst()
                .orElseThrow()
                .basis()
                .written());
  }

  private ResultActions change(String basis, String reason) throws Exception {
    return change("contact", basis, reason, "", 1);
  }

  private ResultActions change(
      String group, String basis, String reason, String purpose, int version) throws Exception {
    return elli.post(
        "/bases/" + group,
        "basis",
        basis,
        "reason",
        reason,
        "purpose",
        purpose,
        "version",
        "" + version);
  }

  private boolean write(Field field, String value) {
    return elli.writing(
        permit ->
            versions.write(
                permit,
                field,
                1,
                Datum.told(
                    value,
                    Told.by(Source.MOTHER, permit.visit().today()),
                    true,
                    "legitimate-interest",
                    permit.visit())));
  }

  private Object subject() {
    return elli.in(permit -> permit.subject().value());
  }

  private long rows(String field) {
    return count("select count(*) from customer.datum where field = ? and subject_id = ?", field);
  }

  private long said(String action) {
    return count(
        "select count(*) from audit.access_log where action = ? and subject_id = ?", action);
  }

  private long count(String sql, String what) {
    return owner.db().sql(sql).params(what, subject()).query(Long.class).single();
  }
}

package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Restrictions;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Provided;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.nightly.TheNight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What rests on one consent may only be kept, and the rest is used (GDPR Art. 18, 21; D12). */
@RegisterTest
class FrozenConsentTest {

  private static final String HORSES = "Rides horses on Thursdays";
  private static final String NOT_HOME = "Not when Helmi is home";
  private static final String NUMBER = "+358405550177";
  private static final String SHOWN_NUMBER = "040 555 0177";
  private static final String CALM = "Was calmer than last week";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired List<Holding> holdings;
  @Autowired List<Provided> provided;

  private OneFile elli;
  private GivenConsents given;
  private Asking asking;
  private WorkerId sanna;
  private LocalDate today;

  @BeforeEach
  void file() {
    elli = new OneFile(beans, "2012-02-14", true);
    given = new GivenConsents(elli);
    asking = new Asking(elli);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    today = elli.visit(elli.maija).today();
  }

  @Test
  void s46_d12_what_rests_on_one_consent_is_in_nothing_and_the_person_has_it_in_their_copy()
      throws Exception {
    var other = given.other();
    given.notes();
    told(HORSES);
    elli.postContact(CALM);
    assertThat(elli.body("")).contains(HORSES, CALM);
    var address = ask("restriction");
    assertThat(elli.body(asking.below(address))).contains("What rests on this consent: Other");
    assertThat(asking.freeze(address, UUID.randomUUID().toString())).isEqualTo(422);
    var before = elli.visit(elli.maija).when();
    freeze(address, other);
    assertThat(elli.bean(Restrictions.class).begun(before))
        .as("aims are counted, and rest on one: no figures are released before the night")
        .isTrue();
    assertThat(elli.body(""))
        .contains(CALM, "Only kept: What rests on one consent")
        .doesNotContain(HORSES);
    assertThat(elli.body(asking.below(address))).contains("What rests on this consent: Other");
    assertThat(provided()).as("nothing is taken elsewhere").isEmpty();
    assertThat(held()).as("nothing new is written on it").doesNotContain(other.value());
    assertThat(copied("other_information")).contains(HORSES);
    assertThat(labels()).contains("access.copy.restricted.consent");
    lift(address);
    assertThat(elli.body("")).contains(HORSES);
    assertThat(held()).contains(other.value());
  }

  /**
   * Who freezes less than all shuts away no more: for an hour, by whoever says why (Art. 18(2)).
   */
  @Test
  void s46_d12_what_a_child_had_frozen_of_one_consent_is_read_to_protect_them() throws Exception {
    var notes = given.notes();
    elli.postContact(CALM);
    var address = ask("rectification");
    freeze(address, notes);
    var celia = elli.colleague("Celia Berg");
    assertThat(elli.body("")).doesNotContain(CALM);
    assertThat(protect(address)).isEqualTo(303);
    assertThat(elli.body("")).contains(CALM, "Only kept: What rests on one consent");
    assertThat(OneFile.text(elli.getAs(celia, Role.WORKER, "")))
        .as("and by nobody else")
        .doesNotContain(CALM);
    assertThat(elli.body("/timeline")).contains(CALM);
    assertThat(newest()).as("what papers and lists read").isEmpty();
    assertThat(held()).as("nothing new is written on it").doesNotContain(notes.value());
    asking.hourOver(elli.in(Permit::subject).value());
    assertThat(elli.body("")).as("the hour is over").doesNotContain(CALM);
  }

  private String newest() {
    return elli.in(
        permit ->
            elli.bean(Contacts.class)
                .newest(permit, Optional.empty(), Optional.empty(), 1)
                .getFirst()
                .text());
  }

  @Test
  void s46_how_they_are_reached_on_a_frozen_consent_is_read_to_protect_them_too() throws Exception {
    var other = given.other();
    given.carriesContact(other, "1");
    var address = ask("rectification");
    freeze(address, other);
    assertThat(elli.body("")).doesNotContain(SHOWN_NUMBER);
    assertThat(protect(address)).isEqualTo(303);
    assertThat(elli.body("")).contains(SHOWN_NUMBER);
    assertThat(value(Field.PHONE)).as("what papers and lists read").isEmpty();
  }

  @Test
  void s46_notes_on_a_frozen_consent_are_read_by_nobody_and_other_things_are() throws Exception {
    var notes = given.notes();
    given.other();
    told(HORSES);
    elli.postContact(CALM);
    freeze(ask("objection"), notes);
    assertThat(elli.body("")).contains(HORSES).doesNotContain(CALM);
    assertThat(elli.body("/contacts")).doesNotContain(CALM);
  }

  @Test
  void s46_how_they_are_reached_on_a_frozen_consent_is_only_kept_and_is_no_interest_instead()
      throws Exception {
    var other = given.other();
    given.carriesContact(other, "1");
    assertThat(value(Field.PHONE)).isPresent();
    elli.post("/data/email", "value", "e@example.org", "source", "customer", "version", "0");
    elli.post("/data/safe-way", "value", NOT_HOME, "source", "customer", "version", "0");
    assertThat(provided()).hasSize(2);
    var address = ask("rectification");
    freeze(address, other);
    assertThat(value(Field.PHONE)).isEmpty();
    assertThat(value(Field.SAFE_WAY)).as("meetings and calls go on").isPresent();
    assertThat(elli.body("")).contains(NOT_HOME);
    assertThat(provided()).as("nor is the safe way taken elsewhere").isEmpty();
    assertThat(value(Field.DOMICILE)).isPresent();
    assertThat(elli.body("/data/phone"))
        .contains("The use of this line is restricted")
        .doesNotContain("0177");
    var written =
        elli.post("/data/phone", "value", "+358405550999", "source", "customer", "version", "1");
    assertThat(written.andReturn().getResponse().getStatus()).isEqualTo(303);
    assertThat(value(Field.PHONE)).as("kept, and not used").isEmpty();
    assertThat(rests()).as("interest does not take its place").startsWith("consent");
    lift(address);
    assertThat(value(Field.PHONE)).contains("+358405550999");
  }

  private String rests() throws Exception {
    var interest =
        elli.in(permit -> elli.bean(Bases.class).of(permit).all().getFirst()).basis().written();
    elli.post("/bases/contact", "basis", interest, "reason", "x", "purpose", "", "version", "2");
    return elli.in(permit -> elli.bean(Bases.class).of(permit))
        .holding(FieldGroup.CONTACT)
        .orElseThrow()
        .basis()
        .written();
  }

  @Test
  void s46_d13_what_nobody_confirmed_goes_in_no_night_while_it_may_only_be_kept() throws Exception {
    var other = given.other();
    told(HORSES);
    owner
        .db()
        .sql("update customer.other_information set goes_on = ? where subject_id = ?")
        .params(today, elli.in(Permit::subject).value())
        .update();
    var address = ask("rectification");
    freeze(address, other);
    TheNight.work(beans, "customer.night.unconfirmed", today);
    assertThat(rows()).isEqualTo(1);
    assertThat(copied("other_information")).contains(HORSES);
    lift(address);
    TheNight.work(beans, "customer.night.unconfirmed", today);
    assertThat(rows()).isZero();
  }

  @Test
  void s14_s46_what_runs_out_meanwhile_lies_there_until_it_is_lifted() throws Exception {
    var other = given.given(given.items().other(), today);
    told(HORSES);
    var address = ask("rectification");
    freeze(address, other);
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(1));
    assertThat(rows()).isEqualTo(1);
    assertThat(elli.body("")).doesNotContain(HORSES);
    assertThat(copied("other_information")).contains(HORSES);
    lift(address);
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(1));
    assertThat(rows()).isZero();
  }

  @Test
  void s14_s46_a_frozen_field_outlives_the_consent_it_rests_on_until_it_is_lifted()
      throws Exception {
    var other = given.given(given.items().other(), today);
    given.carriesContact(other, "1");
    var address = ask("rectification");
    assertThat(asking.freeze(address, "phone")).isEqualTo(303);
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(1));
    assertThat(rows("customer.datum where field = 'phone' and")).isPositive();
    assertThat(value(Field.PHONE)).isEmpty();
    assertThat(copied("data")).as("what is contested is in their copy").contains(NUMBER);
    lift(address);
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(1));
    assertThat(rows("customer.datum where field = 'phone' and")).isZero();
  }

  @Test
  void gdpr_17_what_ran_out_on_a_frozen_consent_is_let_go_after_all_where_they_say_so()
      throws Exception {
    var other = given.given(given.items().other(), today);
    told(HORSES);
    freeze(ask("rectification"), other);
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(1));
    assertThat(elli.body("/consents/" + other))
        .contains("Erase what is sealed", "lies sealed while the restriction lasts");
    assertThat(takenBack(other)).isEqualTo(303);
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(1));
    assertThat(rows()).isZero();
  }

  @Test
  void gdpr_18_who_takes_a_frozen_consent_back_says_what_becomes_of_what_rested_on_it()
      throws Exception {
    var other = given.other();
    told(HORSES);
    freeze(ask("rectification"), other);
    assertThat(takenBack(other)).as("neither is chosen for them").isEqualTo(422);
    assertThat(takenBack(other, "leftover", "keep")).isEqualTo(303);
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(1));
    assertThat(rows()).isEqualTo(1);
    assertThat(copied("other_information")).contains(HORSES);
    assertThat(elli.body("")).doesNotContain(HORSES);
  }

  private int takenBack(ItemId item, String... more) throws Exception {
    var boxes = Stream.concat(Stream.of("by", "customer", "method", "by-phone"), Stream.of(more));
    return elli.post("/consents/" + item + "/withdrawal", boxes.toArray(String[]::new))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private long rows() {
    return rows("customer.other_information where");
  }

  private long rows(String of) {
    return owner
        .db()
        .sql("select count(*) from " + of + " subject_id = ?")
        .param(elli.in(Permit::subject).value())
        .query(Long.class)
        .single();
  }

  /** A guardian may not be able to take back what she gave alone, and freezes none of it. */
  @Test
  void d8_d12_no_guardian_freezes_what_rests_on_one_consent_of_a_minor() throws Exception {
    var notes = given.notes();
    elli.postContact(CALM);
    var address = asking.ask("objection");
    assertThat(elli.body(asking.below(address)))
        .contains("Objection")
        .doesNotContain("What rests on this consent");
    assertThat(asking.freeze(address, notes.value().toString())).isEqualTo(422);
    assertThat(elli.body("")).contains(CALM);
    assertThat(asking.freeze(address, "all")).isEqualTo(303);
    assertThat(protect(address)).as("that is opened to protect her").isEqualTo(303);
    assertThat(elli.body("")).contains(CALM);
  }

  /** She asks herself. */
  private String ask(String kind) throws Exception {
    var boxes = asking.boxes(kind);
    boxes.put("who", "customer");
    return asking.ask(boxes);
  }

  private void freeze(String address, ItemId item) throws Exception {
    assertThat(asking.freeze(address, item.value().toString())).isEqualTo(303);
  }

  private void lift(String address) throws Exception {
    asking.settle(address);
    assertThat(post(address + "/decision", "outcome", "accepted")).isEqualTo(303);
    assertThat(post(address + "/freeze/end", "lifted", TypedDay.typed(today))).isEqualTo(303);
  }

  private int protect(String address) throws Exception {
    return elli.post(asking.below(address) + "/protecting", "danger", "He waits at school")
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private int post(String path, String... pairs) throws Exception {
    return elli.post(People.by(sanna, Role.MANAGER), asking.below(path), pairs)
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private void told(String text) throws Exception {
    var once = UUID.randomUUID().toString();
    var sent = elli.post("/other/new", "text", text, "source", "customer", "once", once);
    assertThat(sent.andReturn().getResponse().getStatus()).isEqualTo(303);
  }

  private List<UUID> held() {
    return elli.in(permit -> elli.bean(HeldConsents.class).of(permit)).stream()
        .map(one -> one.basis().item())
        .toList();
  }

  private List<String> provided() {
    return elli.in(
        permit ->
            provided.stream()
                .flatMap(one -> one.of(permit, true, Optional.empty()).stream())
                .map(one -> one.toString())
                .toList());
  }

  private Optional<String> value(Field field) {
    return elli.in(permit -> elli.bean(Data.class).card(permit).value(field));
  }

  private List<String> copied(String holding) {
    return elli.in(permit -> lines(permit, holding).map(CopyLine::value).toList());
  }

  private List<String> labels() {
    return elli.in(permit -> lines(permit, "restrictions").map(CopyLine::label).toList());
  }

  private Stream<CopyLine> lines(Permit permit, String holding) {
    return holdings.stream()
        .filter(one -> one.describe().name().equals(holding))
        .flatMap(one -> one.copy(permit).stream());
  }
}

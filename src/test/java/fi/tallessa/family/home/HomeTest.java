package fi.tallessa.family.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.family.TellsOf;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.legalbasis.item.ItemId;
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

  private static final String LANE = "Kissankellonkuja 12 C";

  @Autowired ApplicationContext beans;
  @Autowired List<Holding> holdings;
  OneFile elli;
  UUID home;

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
    refused(
        elli.post("/family/homes/new", "weeks", "as-agreed", "source", "customer", "over", "yes"),
        "Write what was agreed");
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

  @Test
  void s12_a_form_sent_once_more_is_done_and_with_other_words_it_comes_back_as_another_home()
      throws Exception {
    var sent = boxes("", "as-agreed", "Wednesdays", "customer", "" + UUID.randomUUID(), "0");
    for (int at = 0; at < 2; at++) {
      elli.post("/family/homes/new", sent).andExpect(status().isSeeOther());
    }
    assertThat(all()).hasSize(1);
    sent[3] = "Wednesdays and Sundays";
    var again = elli.post("/family/homes/new", sent);
    refused(again, "This form has been saved already");
    assertThat(OneFile.text(again)).contains("Wednesdays and Sundays").doesNotContain(sent[7]);
    sent[7] = OneFile.text(again).replaceAll("(?s).*name=\"once\" value=\"([^\"]+)\".*", "$1");
    elli.post("/family/homes/new", sent).andExpect(status().isSeeOther());
    assertThat(all()).hasSize(2);
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

  @Test
  void s11_each_home_has_an_address_that_two_do_not_write_over_each_other() throws Exception {
    home = lives();
    tell(LANE, 0).andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains(LANE);
    tell(LANE, 0).andExpect(status().isSeeOther());
    assertThat(elli.<Integer>in(one -> beans.getBean(HomeAddresses.class).version(one, home)))
        .as("the same form twice is told once")
        .isEqualTo(1);
    for (var typed : List.of("0", "1")) {
      var again = elli.post(at(), overtaken(typed)).andExpect(status().isUnprocessableContent());
      assertThat(OneFile.text(again)).contains("Written down now", LANE, "Mother", "Tuohikuja 3");
    }
    tell("Tuohikuja 3", 1).andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains("Tuohikuja 3").doesNotContain(LANE);
    refusedAt(tell("010170-999R", 2), "010170-999R");
    refusedAt(tell("", 2), "This is needed");
    elli.post(at() + "/removal").andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).doesNotContain("Tuohikuja");
    refusedAt(tell("Tuohikuja 3", 2), "Somebody else has removed the address meanwhile");
    new OneFile(beans, elli.maija).get(at()).andExpect(status().isNotFound());
  }

  @Test
  void k11_s11_a_protected_address_is_in_no_page_and_no_copy_and_is_written_blind()
      throws Exception {
    home = lives();
    tell(LANE, 0).andExpect(status().isSeeOther());
    elli.protect(null);
    for (var page : List.of("/family", at(), "/family/homes/" + home)) {
      assertThat(elli.body(page)).as(page).doesNotContain("Kissankello");
    }
    assertThat(elli.body("/family")).contains("Address protected");
    assertThat(holdings.stream().flatMap(one -> elli.in(one::copy).stream()))
        .noneMatch(line -> line.value().contains("Kissankello"));
    var again = tell("Tuohikuja 3", 0).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(again))
        .as("what the other wrote")
        .contains("Somebody else has written")
        .doesNotContain("Kissankello");
    tell("Tuohikuja 3", 1).andExpect(status().isSeeOther());
    tell("Tuohikuja 3", 1).andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).doesNotContain("Tuohikuja");
    var other = elli.colleague("Petri");
    assertThat(
            OneFile.text(
                elli.postAs(
                        other, at(), "address", "Tuohikuja 3", "source", "mother", "version", "1")
                    .andExpect(status().isUnprocessableContent())))
        .as("nobody else tries it out")
        .contains("Somebody else has written");
  }

  @Test
  void s02_s11_an_address_told_on_a_consent_goes_with_it_and_no_interest_brings_it_back()
      throws Exception {
    var given = new GivenConsents(elli);
    var item = given.other();
    rests(2, new ConsentBasis(item.value(), 2, 1));
    home = lives();
    tell(LANE, 0).andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains(LANE);
    given.takenBack(item);
    assertThat(elli.body("/family")).doesNotContain(LANE);
    refusedAt(tell("Tuohikuja 3", 1), "no basis in force");
    var visit = elli.visit(elli.maija);
    rests(3, new LegitimateInterest(elli.service, 1, visit.today().plusYears(1), false));
    assertThat(elli.body("/family")).doesNotContain(LANE);
    var subject = elli.in(permit -> permit.subject());
    assertThat(beans.getBean(AddressesOnConsent.class).eraseEnded(subject, item.value()))
        .containsEntry(FieldGroup.CONTACT, 1);
  }

  @Test
  void s14_another_consent_brings_no_address_back_that_was_taken_back() throws Exception {
    var given = new GivenConsents(elli);
    var item = given.other();
    rests(2, new ConsentBasis(item.value(), 2, 1));
    home = lives();
    tell(LANE, 0).andExpect(status().isSeeOther());
    given.takenBack(item);
    var anew = offered(given.other());
    elli.post("/bases/contact", "basis", anew, "reason", "Anew", "purpose", "", "version", "2")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).doesNotContain(LANE);
    assertThat(copied()).doesNotContain(LANE);
    tell("Tuohikuja 3", 0).andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains("Tuohikuja 3");
  }

  @Test
  void gdpr_15_an_address_that_sleeps_is_in_their_own_copy_and_in_no_page() throws Exception {
    var given = new GivenConsents(elli);
    var item = given.other();
    rests(2, new ConsentBasis(item.value(), 2, 1));
    home = lives();
    tell(LANE, 0).andExpect(status().isSeeOther());
    given.asleep(item, elli.visit(elli.maija).today().plusMonths(6));
    assertThat(elli.body("/family")).doesNotContain(LANE);
    assertThat(copied()).contains(LANE);
  }

  @Test
  void gdpr_15_an_address_a_newer_consent_carries_is_in_their_own_copy_while_that_is_frozen()
      throws Exception {
    var given = new GivenConsents(elli);
    var first = given.other();
    rests(2, new ConsentBasis(first.value(), 2, 1));
    home = lives();
    tell(LANE, 0).andExpect(status().isSeeOther());
    var newer = given.given(given.items().twice(), elli.visit(elli.maija).today().plusMonths(6));
    rests(3, new ConsentBasis(newer.value(), 2, 1));
    given.takenBack(first);
    assertThat(elli.body("/family")).contains(LANE);
    elli.freeze(newer.value().toString());
    assertThat(elli.body("/family")).doesNotContain(LANE);
    assertThat(copied()).contains(LANE);
  }

  private String offered(ItemId item) {
    return elli.in(
        permit ->
            beans.getBean(HeldConsents.class).of(permit).stream()
                .map(HeldConsent::basis)
                .filter(basis -> basis.item().equals(item.value()))
                .findFirst()
                .orElseThrow()
                .written());
  }

  private List<String> copied() {
    return holdings.stream()
        .flatMap(one -> elli.in(one::copy).stream())
        .map(line -> line.value())
        .toList();
  }

  private void rests(int version, Basis basis) {
    boolean changed =
        elli.<Boolean>writing(
            permit ->
                beans
                    .getBean(Bases.class)
                    .change(
                        permit,
                        FieldGroup.CONTACT,
                        Purpose.CUSTOMER_WORK,
                        version,
                        basis,
                        "Helmi was told of it"));
    assertThat(changed).isTrue();
  }

  private ResultActions tell(String address, int version) throws Exception {
    return elli.post(
        at(), "address", address, "source", "mother", "version", String.valueOf(version));
  }

  /** Overtaken, and then in another language. */
  private static String[] overtaken(String typed) {
    var boxes = List.of("address", "Tuohikuja 3", "source", "mother");
    var more =
        typed.equals("0")
            ? List.of("version", "0")
            : List.of("version", "1", "over", "yes", "lang", "en");
    return java.util.stream.Stream.of(boxes, more).flatMap(List::stream).toArray(String[]::new);
  }

  private String at() {
    return "/family/homes/" + home + "/address";
  }

  private static void refusedAt(ResultActions answer, String words) throws Exception {
    assertThat(OneFile.text(answer.andExpect(status().isUnprocessableContent()))).contains(words);
  }

  private UUID lives() throws Exception {
    home("", "every-week", "", "mother").andExpect(status().isSeeOther());
    return all().getFirst().id();
  }
}

package fi.tallessa.family.relative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 1: whom a customer's file tells of. */
@RegisterTest
class RelativeTest {

  private static final String TUESDAYS = "Fetches the children on Tuesdays";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired List<Holding> holdings;
  @Autowired Statements statements;
  OneFile elli;
  TellsOf family;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    family = new TellsOf(elli);
  }

  @Test
  void s12_a_relative_is_a_word_with_who_told_it_and_a_guardian_has_a_name() throws Exception {
    var grandmother = family.add("parent", elli.helmi.toString(), "woman", TUESDAYS);
    family.add("partner", grandmother.toString(), "not-stated", "");
    assertThat(elli.body("/family"))
        .contains(
            "Mother’s mother",
            TUESDAYS,
            "Helmi Rantala, </bdi><bdi>mother",
            "Mother’s mother’s partner")
        .contains("Customer, ", "Kept because of");
    assertThat(elli.lines("family.relative.add")).isEqualTo(2);
  }

  @Test
  void s12_half_siblings_share_a_parent_and_only_children_have_another() throws Exception {
    refused(family.post("half-sibling", "customer", "man", ""), "share");
    family.add("half-sibling", elli.helmi.toString(), "man", "");
    assertThat(elli.body("/family")).contains("Half-brother", "Same mother");
    var sent = TellsOf.boxes("parent", "customer", "man", "");
    refused(
        elli.post("/family/new", with(sent, "other", elli.helmi.toString())), "only of a child");
    sent = TellsOf.boxes("child", "customer", "man", "");
    refused(elli.post("/family/new", with(sent, "other", "customer")), "somebody else");
  }

  @Test
  void s12_a_person_who_would_be_their_own_ancestor_is_refused_in_words() throws Exception {
    var mother = family.add("parent", elli.helmi.toString(), "woman", "");
    var hers = family.add("parent", mother.toString(), "woman", "");
    refused(correct(mother, 1, "parent", hers.toString(), ""), "their own ancestor");
    refused(correct(mother, 1, "parent", mother.toString(), ""), "Choose one");
    assertThat(elli.get("/family").andExpect(status().isOk())).isNotNull();
  }

  @Test
  void s12_whoever_is_removed_leaves_no_line_and_others_stand_in_the_way() throws Exception {
    var mother = family.add("parent", elli.helmi.toString(), "woman", TUESDAYS);
    var hers = family.add("parent", mother.toString(), "woman", "");
    elli.post(
            "/family/couples",
            "a",
            mother.toString(),
            "b",
            hers.toString(),
            "bond",
            "apart",
            "since",
            "2022",
            "source",
            "mother")
        .andExpect(status().isSeeOther());
    refused(elli.post("/family/" + mother + "/removal"), "One person is told of through this one");
    elli.post("/family/" + hers + "/removal").andExpect(status().isSeeOther());
    elli.post("/family/" + mother + "/removal").andExpect(status().isSeeOther());
    assertThat(rows("family.relative")).isZero();
    assertThat(rows("family.couple")).isZero();
    elli.post("/family/" + mother + "/removal").andExpect(status().isNotFound());
  }

  @Test
  void s21_how_it_stands_between_two_says_who_told_it_on_the_page_and_in_the_copy()
      throws Exception {
    var father = family.add("parent", "customer", "man", "");
    var boxes =
        new String[] {
          "a", "customer", "b", father.toString(), "bond", "apart", "since", "2019", "source", ""
        };
    for (var nobody : List.of("", "professional")) {
      boxes[9] = nobody;
      refused(elli.post("/family/couples", boxes), "Choose who told this", "value=\"2019\"");
    }
    assertThat(rows("family.couple")).isZero();
    boxes[9] = "mother";
    for (int twice = 0; twice < 2; twice++) {
      elli.post("/family/couples", boxes).andExpect(status().isSeeOther());
    }
    assertThat(rows("family.couple")).isEqualTo(1);
    assertThat(elli.body("/family/couples")).containsPattern("s quiet\">\\s*Mother");
    var copy = elli.in(permit -> elli.bean(FamilyHolding.class).copy(permit));
    assertThat(copy)
        .filteredOn(line -> line.label().equals(Bond.APART.label()))
        .singleElement()
        .extracting(CopyLine::source)
        .isEqualTo("customer.source.mother");
  }

  @Test
  void s12_a_form_sent_twice_tells_of_one_and_two_who_correct_see_both() throws Exception {
    var sent = TellsOf.boxes("sibling", "customer", "man", TUESDAYS);
    for (int at = 0; at < 2; at++) {
      elli.post("/family/new", sent).andExpect(status().isSeeOther());
    }
    var id = family.all().getLast().id();
    assertThat(family.all()).hasSize(1);
    correct(id, 1, "sibling", "customer", "Moved out").andExpect(status().isSeeOther());
    var second = correct(id, 1, "sibling", "customer", "Moved out in August");
    refused(second, "Both are here", "Moved out in August", "name=\"version\" value=\"2\"");
    correct(id, 2, "sibling", "customer", "Moved out").andExpect(status().isSeeOther());
    assertThat(family.all().getFirst().version()).as("says nothing new").isEqualTo(2);
  }

  @Test
  void s12_a_form_sent_once_more_with_other_words_comes_back_as_somebody_else() throws Exception {
    var sent = TellsOf.boxes("sibling", "customer", "man", TUESDAYS);
    elli.post("/family/new", sent).andExpect(status().isSeeOther());
    var once = sent[1];
    sent[9] = "Moved out in August";
    var again = elli.post("/family/new", sent);
    refused(again, "This form has been saved already", "Moved out in August");
    assertThat(OneFile.text(again)).doesNotContain(once);
    assertThat(family.all()).hasSize(1);
    sent[1] = OneFile.text(again).replaceAll("(?s).*name=\"once\" value=\"([^\"]+)\".*", "$1");
    elli.post("/family/new", sent).andExpect(status().isSeeOther());
    assertThat(family.all()).hasSize(2);
  }

  @Test
  void s21_d13_somebody_told_it_and_no_professional() throws Exception {
    var sent = TellsOf.boxes("sibling", "customer", "man", "");
    sent[sent.length - 1] = "";
    refused(elli.post("/family/new", sent), "Choose who told this");
    sent[sent.length - 1] = "professional";
    refused(elli.post("/family/new", sent), "A professional tells no more");
    assertThat(family.all()).isEmpty();
  }

  @Test
  void s10_an_identity_code_is_refused_and_every_letter_stays() throws Exception {
    var sent = TellsOf.boxes("sibling", "customer", "man", "010170-999R");
    refused(elli.post("/family/new", sent), "010170-999R");
    refused(elli.post("/family/new", with(sent, "over", "yes")), "010170-999R");
  }

  @Test
  void s02_s12_without_a_basis_nothing_is_shown_and_nothing_is_kept() throws Exception {
    family.add("sibling", "customer", "man", TUESDAYS);
    var subject = elli.in(permit -> permit.subject().value());
    for (var table : new String[] {"customer.basis", "customer.relationship"}) {
      owner.db().sql("delete from " + table + " where subject_id = ?").param(subject).update();
    }
    assertThat(elli.body("/family")).doesNotContain(TUESDAYS, "Brother").contains("no basis");
    refused(family.post("sibling", "customer", "man", ""), "no basis in force");
  }

  @Test
  void s25_another_file_has_it_not_and_a_frozen_one_stays_closed() throws Exception {
    var id = family.add("sibling", "customer", "man", "");
    var celia = beans.getBean(People.class).worker("Celia Berg", Role.WORKER);
    elli.getAs(celia, Role.WORKER, "/family").andExpect(status().isNotFound());
    new OneFile(beans, elli.maija).get("/family/" + id).andExpect(status().isNotFound());
    elli.freeze();
    elli.get("/family").andExpect(status().isLocked());
    family.post("sibling", "customer", "man", "").andExpect(status().isLocked());
  }

  @Test
  void the_copy_tells_it_and_erasing_leaves_nothing() throws Exception {
    family.add("sibling", "customer", "man", TUESDAYS);
    assertThat(holdings.stream().flatMap(one -> elli.in(one::copy).stream()))
        .anySatisfy(line -> assertThat(line.value()).isEqualTo(TUESDAYS))
        .anySatisfy(line -> assertThat(line.label()).isEqualTo("family.kin.sibling"));
    elli.writing(
        permit -> {
          beans.getBean(FamilyHolding.class).erase(permit);
          return null;
        });
    assertThat(rows("family.relative")).isZero();
  }

  @Test
  void a_family_costs_the_same_however_many_are_told_of() throws Exception {
    var alone = statements.during(() -> elli.get("/family").andExpect(status().isOk()));
    for (int at = 0; at < 12; at++) {
      family.add("close", "customer", "not-stated", "");
    }
    assertThat(statements.during(() -> elli.get("/family").andExpect(status().isOk())))
        .hasSameSizeAs(alone);
  }

  private ResultActions correct(UUID id, int version, String kin, String of, String note)
      throws Exception {
    var sent = TellsOf.boxes(kin, of, "woman", note);
    return elli.post("/family/" + id, with(sent, "version", String.valueOf(version)));
  }

  private static void refused(ResultActions answer, String... words) throws Exception {
    assertThat(OneFile.text(answer.andExpect(status().isUnprocessableContent()))).contains(words);
  }

  private static String[] with(String[] sent, String box, String value) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(sent), java.util.stream.Stream.of(box, value))
        .toArray(String[]::new);
  }

  private long rows(String table) {
    var subject = elli.in(permit -> permit.subject().value());
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(subject)
        .query(Long.class)
        .single();
  }
}

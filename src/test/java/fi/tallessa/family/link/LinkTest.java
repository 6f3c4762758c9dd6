package fi.tallessa.family.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 1: a link between two files opens nothing and tells nobody anything. */
@RegisterTest
class LinkTest {

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired Statements statements;
  OneFile elli;
  OneFile onni;
  TellsOf family;
  UUID brother;

  @BeforeEach
  void files() {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    family = new TellsOf(elli);
    brother = family.add("sibling", "customer", "man", "Plays football");
  }

  @Test
  void s12_a_link_is_dated_lies_in_both_files_and_is_a_line_in_both_logs() throws Exception {
    make().andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains(onni.code.shown(), "you may open", "Elli, 11");
    assertThat(onni.body("/family")).contains(elli.code.shown(), "sister");
    for (var one : new OneFile[] {elli, onni}) {
      assertThat(one.lines("family.link.make")).isEqualTo(1);
    }
    make().andExpect(status().isSeeOther());
    assertThat(rows("family.link")).as("sent twice").isEqualTo(1);
    assertThat(new TellsOf(onni).all()).hasSize(1);
  }

  @Test
  void s12_d27_for_who_may_not_open_the_other_the_page_is_the_page_of_no_link() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    var before = pages(petri);
    var cost = statements.during(() -> pages(petri));
    make().andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains(onni.code.shown());
    assertThat(pages(petri)).isEqualTo(before);
    assertThat(statements.during(() -> pages(petri))).hasSameSizeAs(cost);
    assertThat(onni.lines("family.link.show")).as("of Maija alone").isEqualTo(1);
    assertThat(before).contains("Plays football").doesNotContain(onni.code.shown());
  }

  @Test
  void d27_who_has_looked_tells_nobody_that_somebody_of_the_family_is_a_customer()
      throws Exception {
    make().andExpect(status().isSeeOther());
    elli.body("/family");
    onni.body("/family");
    elli.post("/family/" + brother + "/link/" + id() + "/end").andExpect(status().isSeeOther());
    for (var one : new OneFile[] {elli, onni}) {
      var petri = one.colleague("Petri Niemi");
      assertThat(OneFile.text(one.getAs(petri, Role.WORKER, "/looks")))
          .contains("the meetings of the week", "corrected what is told of somebody of the family")
          .doesNotContain("linked", "the link", "another customer", "two of a family");
      List<CopyLine> copy = one.in(beans.getBean("looksHolding", Holding.class)::copy);
      assertThat(copy).isNotEmpty().noneMatch(line -> line.value().contains("link"));
    }
  }

  @Test
  void d9_a_relative_who_is_removed_takes_the_link_along_with_a_line_in_both_logs()
      throws Exception {
    make().andExpect(status().isSeeOther());
    elli.post("/family/" + brother + "/removal").andExpect(status().isSeeOther());
    assertThat(onni.lines("family.link.gone")).isEqualTo(1);
    assertThat(onni.body("/family")).doesNotContain(elli.code.shown());
    assertThat(onni.body("/looks")).contains("The file was not opened.");
  }

  @Test
  void s12_a_file_that_is_restricted_or_closed_leaves_the_word() throws Exception {
    var before = read(elli.maija, "/family");
    make().andExpect(status().isSeeOther());
    onni.freeze();
    assertThat(read(elli.maija, "/family")).isEqualTo(before);
  }

  @Test
  void s12_where_one_file_is_erased_the_other_tells_a_word() throws Exception {
    var before = read(elli.maija, "/family");
    make().andExpect(status().isSeeOther());
    onni.writing(
        permit -> {
          beans.getBean(LinksHolding.class).erase(permit);
          return null;
        });
    assertThat(read(elli.maija, "/family")).isEqualTo(before);
  }

  @Test
  void s12_only_who_may_open_both_makes_a_link_and_no_file_and_a_strangers_are_one_answer()
      throws Exception {
    var petri = elli.colleague("Petri Niemi");
    var strange = link(petri, onni.code.shown(), "sibling");
    var none = link(petri, "K7F-2QD", "sibling");
    var said = refused(strange, "there is nothing that you can open and link here");
    assertThat(said.replace(onni.code.shown(), "K7F-2QD")).isEqualTo(refused(none, "nothing"));
    refused(link(elli.maija, elli.code.shown(), "sibling"), "the same customer");
    refused(link(elli.maija, "nonsense", "sibling"), "no customer’s code");
    assertThat(rows("family.link")).isZero();
  }

  @Test
  void s12_a_link_that_ended_stays_as_history_in_both_files() throws Exception {
    make().andExpect(status().isSeeOther());
    var petri = elli.colleague("Petri Niemi");
    var id = id();
    var at = "/family/" + brother + "/link/" + id + "/end";
    elli.postAs(petri, at).andExpect(status().isNotFound());
    elli.post(at).andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).doesNotContain(onni.code.shown());
    assertThat(onni.body("/family")).doesNotContain(elli.code.shown());
    assertThat(elli.body("/family/" + brother + "/link")).contains(onni.code.shown());
    assertThat(elli.lines("family.link.end")).isEqualTo(1);
    assertThat(onni.lines("family.link.end")).isEqualTo(1);
  }

  @Test
  void k16_s12_where_two_are_apart_the_file_of_neither_tells_that_the_other_is_a_customer()
      throws Exception {
    var her = family.add("partner", "customer", "woman", "");
    var word = read(elli.maija, "/family");
    link(her, elli.maija, onni.code.shown(), "partner").andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains(onni.code.shown());
    var me = new TellsOf(onni).all().getLast().id();
    onni.post(
            "/family/couples",
            "a",
            "customer",
            "b",
            me.toString(),
            "bond",
            "apart",
            "source",
            "customer")
        .andExpect(status().isSeeOther());
    assertThat(read(elli.maija, "/family")).as("as told in the other file").isEqualTo(word);
    assertThat(onni.body("/family")).doesNotContain(elli.code.shown());
    assertThat(elli.body("/family/" + her + "/link")).doesNotContain(onni.code.shown());
    refused(link(her, elli.maija, onni.code.shown(), "partner"), "They are apart");
    assertThat(onni.lines("family.link.show")).as("nothing of it was shown").isEqualTo(1);
    elli.post(
            "/family/couples",
            "a",
            "customer",
            "b",
            her.toString(),
            "bond",
            "apart",
            "source",
            "customer")
        .andExpect(status().isSeeOther());
    long asked = onni.lines("family.link.ask");
    assertThat(elli.body("/family")).doesNotContain(onni.code.shown());
    assertThat(onni.lines("family.link.ask")).as("nor asked").isEqualTo(asked);
  }

  @Test
  void k16_parents_of_one_child_are_apart_until_they_are_said_to_be_together() throws Exception {
    var child = family.add("child", "customer", "man", "");
    var other = family.add("parent", child.toString(), "man", "");
    refused(link(other, elli.maija, onni.code.shown(), "close"), "They are apart");
  }

  @Test
  void k16_what_the_file_of_their_child_says_holds_for_the_files_of_both() throws Exception {
    var child = new OneFile(beans, elli.maija);
    var theirs = new TellsOf(child);
    var mother = theirs.add("parent", "customer", "woman", "");
    var father = theirs.add("parent", "customer", "man", "");
    for (var one : Map.of(mother, elli, father, onni).entrySet()) {
      child
          .post(
              "/family/" + one.getKey() + "/link",
              "code",
              one.getValue().code.shown(),
              "back",
              "child",
              "source",
              "customer")
          .andExpect(status().isSeeOther());
    }
    var him = family.add("close", "customer", "man", "");
    assertThat(refused(link(him, elli.maija, onni.code.shown(), "close"), "there is nothing"))
        .as("which may tell that there is a third file")
        .doesNotContain("They are apart");
    couple(child, mother, father, "together");
    link(him, elli.maija, onni.code.shown(), "close").andExpect(status().isSeeOther());
    assertThat(elli.body("/family")).contains(onni.code.shown(), child.code.shown());
    couple(child, mother, father, "apart");
    assertThat(elli.body("/family")).contains(child.code.shown()).doesNotContain(onni.code.shown());
    assertThat(onni.body("/family")).doesNotContain(elli.code.shown());
  }

  private static void couple(OneFile file, UUID one, UUID two, String bond) throws Exception {
    file.post(
            "/family/couples",
            "a",
            one.toString(),
            "b",
            two.toString(),
            "bond",
            bond,
            "source",
            "customer")
        .andExpect(status().isSeeOther());
  }

  private ResultActions make() throws Exception {
    return link(elli.maija, onni.code.shown(), "sibling");
  }

  private ResultActions link(WorkerId who, String code, String back) throws Exception {
    return link(brother, who, code, back);
  }

  private ResultActions link(UUID whom, WorkerId who, String code, String back) throws Exception {
    return elli.postAs(
        who, "/family/" + whom + "/link", "code", code, "back", back, "source", "customer");
  }

  private String pages(WorkerId who) throws Exception {
    return read(who, "/family")
        + read(who, "/family/" + brother)
        + read(who, "/family/" + brother + "/link");
  }

  /** But for what is drawn anew for each page. */
  private String read(WorkerId who, String path) throws Exception {
    return plain(OneFile.text(elli.getAs(who, Role.WORKER, path)));
  }

  private static String refused(ResultActions answer, String words) throws Exception {
    var said = OneFile.text(answer.andExpect(status().isUnprocessableContent()));
    assertThat(said).contains(words);
    return plain(said);
  }

  private static String plain(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private UUID id() {
    return owner
        .db()
        .sql("select id from family.link where relative_id = ?")
        .param(brother)
        .query(UUID.class)
        .single();
  }

  private long rows(String table) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(elli.<UUID>in(permit -> permit.subject().value()))
        .query(Long.class)
        .single();
  }
}

package fi.tallessa.casework.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Printed;
import fi.tallessa.family.TellsOf;
import fi.tallessa.family.home.Homes;
import fi.tallessa.files.Made;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** Issue 4, point 13: a file on paper, each a line in the log. */
@RegisterTest
class PrintTest {

  private static final String CALMER = "Elli oli rauhallisempi: äiti lähti yöllä";
  private static final String KISSA = "Kissankellonkuja 12 C";
  private static final String HORSES = "Likes horses";
  private static final String PEANUT = "Allergic to peanuts";
  private static final String[] PAPERS = {
    "/print", "/print/file.pdf", "/print/contacts.pdf", "/health/paper.pdf"
  };
  private static final Pattern OLDER = Pattern.compile("(/print/contacts.pdf[?]before=[0-9.-]+)\"");

  @Autowired ApplicationContext beans;
  @Autowired Statements statements;
  @Autowired Owner owner;
  OneFile elli;
  GivenConsents given;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
  }

  @Test
  void what_we_hold_is_on_it_with_source_state_and_consents_in_force() throws Exception {
    given.notes();
    elli.postContact(CALMER);
    var paper = paper("/print/file.pdf");
    assertThat(paper.text())
        .contains("Elli Rantala", "Not yet verified", "legitimate interest", "Helmi Rantala")
        .contains(OneFile.SAFE_WAY, "Notes", CALMER, "Phone, 15 min, Maija Lehto")
        .contains("Call the school", elli.code.shown())
        .doesNotContain("□");
  }

  @Test
  void i4_13_the_family_is_on_it_without_links_and_attachments_are_counted() throws Exception {
    given.notes();
    var family = new TellsOf(elli);
    var father = family.add("parent", "customer", "man", "Works at night");
    var brother = family.add("sibling", "customer", "man", "");
    var onni = new OneFile(beans, elli.maija);
    told("/" + brother + "/link", "code", onni.code.shown(), "back", "sibling");
    told("/couples", "a", elli.helmi.toString(), "b", father.toString(), "bond", "apart");
    told("/homes/new", "lives", elli.helmi.toString(), "weeks", "every-week");
    var home = elli.in(permit -> beans.getBean(Homes.class).of(permit).getFirst().id());
    told("/homes/" + home + "/address", "address", KISSA);
    var bringing = new Bringing(elli);
    bringing.send("a.pdf", Made.pdf("one"));
    bringing.send("b.pdf", Made.pdf("two"));
    var paper = paper("/print/file.pdf").text();
    assertThat(paper)
        .contains("Father", "Works at night", "Brother", "Apart: Father", "Every week", KISSA)
        .contains("2 attachments, not printed")
        .doesNotContain(onni.code.shown(), "a.pdf");
    assertThat(onni.lines("family.link.show")).as("nobody looked there").isZero();
    elli.protect(null);
    assertThat(paper("/print/file.pdf").text())
        .contains("Every week", "Address protected")
        .doesNotContain(KISSA);
  }

  @Test
  void s25_attachments_that_were_not_handed_over_are_not_counted_on_paper_either()
      throws Exception {
    given.notes();
    new Bringing(elli).send("a.pdf", Made.pdf("one"));
    var petri = elli.colleague("Petri Niemi");
    assertThat(printedBy(petri)).contains("One attachment, not printed");
    owner
        .db()
        .sql("update access.designation set notes_from_day = ? where worker_id = ?")
        .params(elli.visit(petri).today().plusDays(1), petri.value())
        .update();
    assertThat(printedBy(petri)).contains("Elli Rantala").doesNotContain("not printed");
  }

  private String printedBy(WorkerId who) throws Exception {
    var answer = elli.getAs(who, Role.WORKER, "/print/file.pdf").andExpect(status().isOk());
    return new Printed(answer.andReturn().getResponse().getContentAsByteArray()).text();
  }

  private void told(String path, String... boxes) throws Exception {
    var all = new ArrayList<>(List.of("once", UUID.randomUUID().toString(), "version", "0"));
    all.addAll(List.of("source", "mother"));
    all.addAll(List.of(boxes));
    elli.post("/family" + path, all.toArray(String[]::new)).andExpect(status().isSeeOther());
  }

  @Test
  void it_is_tagged_and_names_nobody_beside_the_text() throws Exception {
    var answer = response("/print/file.pdf");
    assertThat(answer.getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + elli.code.shown() + "-file.pdf\"");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    var paper = new Printed(answer.getContentAsByteArray());
    assertThat(paper.untagged()).isEmpty();
    assertThat(paper.broken()).isEmpty();
    assertThat(paper.tags()).contains("H1", "H2", "Table", "TH");
    assertThat(paper.fontsNotEmbedded()).isEmpty();
    assertThat(paper.<String>with(one -> one.getDocumentCatalog().getLanguage())).isEqualTo("en");
    var title = paper.<String>with(one -> one.getDocumentInformation().getTitle());
    assertThat(title).isEqualTo("The file of " + elli.code.shown());
    var marks =
        paper.<String>with(
            one -> {
              var words = new StringBuilder();
              for (var mark : one.getDocumentCatalog().getDocumentOutline().children()) {
                words.append(mark.getTitle()).append('|');
              }
              return words.toString();
            });
    assertThat(marks).contains("Contacts|", "Consents|").doesNotContain("Elli", "Helmi");
  }

  @Test
  void s14_s20_what_was_taken_back_is_on_no_paper_from_the_next_request_on() throws Exception {
    var notes = given.notes();
    var other = given.other();
    var health = given.health();
    elli.postContact(CALMER);
    add("other", HORSES);
    add("health", PEANUT);
    assertThat(paper("/print/file.pdf").text()).contains(CALMER, HORSES, "one entry");
    assertThat(paper("/health/paper.pdf").text()).contains(PEANUT);
    given.takenBack(notes);
    given.takenBack(other);
    given.takenBack(health);
    assertThat(paper("/print/file.pdf").text())
        .contains("Phone, 15 min")
        .doesNotContain(CALMER, HORSES, PEANUT, "one entry");
    assertThat(paper("/print/contacts.pdf").text()).doesNotContain(CALMER);
    assertThat(paper("/health/paper.pdf").text()).doesNotContain(PEANUT);
  }

  @Test
  void s20_health_is_printed_only_when_it_is_asked_for_and_then_alone() throws Exception {
    given.health();
    add("health", PEANUT);
    assertThat(paper("/print/file.pdf").text()).doesNotContain(PEANUT);
    assertThat(said("customer.health.print")).isZero();
    assertThat(paper("/health/paper.pdf").text())
        .contains(PEANUT)
        .doesNotContain(OneFile.SAFE_WAY, "Helmi");
    assertThat(said("customer.health.print")).isEqualTo(1);
  }

  @Test
  void each_paper_is_a_line_of_its_own_in_the_log() throws Exception {
    paper("/print/file.pdf");
    paper("/print/contacts.pdf");
    assertThat(said("casework.print.file")).isEqualTo(1);
    assertThat(said("casework.print.contacts")).isEqualTo(1);
    assertThat(elli.body("/looks")).contains("printed the file");
  }

  @Test
  void s25_what_is_frozen_or_somebody_elses_is_not_printed() throws Exception {
    var celia = beans.getBean(People.class).worker("Celia Berg", Role.WORKER);
    for (var path : PAPERS) {
      elli.getAs(celia, Role.WORKER, path).andExpect(status().isNotFound());
    }
    elli.freeze();
    for (var path : PAPERS) {
      assertThat(OneFile.text(elli.get(path).andExpect(status().isLocked())))
          .as(path)
          .doesNotContain("%PDF", "Elli");
    }
  }

  @Test
  void five_thousand_contacts_are_parted_and_none_is_left_out_or_printed_twice() throws Exception {
    ManyContacts.write(elli, 5_000);
    var page = elli.body("/print");
    assertThat(page).contains("There are 5,000 contacts", "Contacts 4,501–5,000");
    var older = OLDER.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(older).hasSize(9).doesNotHaveDuplicates();
    long before = System.nanoTime();
    int first = contacts("/print/file.pdf");
    System.out.println(
        "500 contacts on paper: " + (System.nanoTime() - before) / 1_000_000 + " ms");
    assertThat(first).isEqualTo(500);
    assertThat(contacts(older.getFirst())).isEqualTo(500);
    assertThat(contacts(older.getLast())).isEqualTo(500);
    assertThat(paper(older.getLast()).text()).doesNotContain("on a paper of their own");
    var heard = statements.during(() -> elli.get(older.get(4)));
    assertThat(heard)
        .as("4 for the frame, 2 for what may only be kept, before and after")
        .hasSizeLessThanOrEqualTo(4 + 8);
  }

  @Test
  void i4_13_a_note_of_a_hundred_thousand_characters_is_printed_whole() throws Exception {
    given.notes();
    elli.postContact("Pöydällä säikähti äiti. ".repeat(4_166) + "Loppusana");
    var paper = paper("/print/contacts.pdf").text();
    assertThat(paper).contains("Loppusana");
    assertThat(paper.split("säikähti", -1)).hasSize(4_167);
  }

  private int contacts(String path) throws Exception {
    return paper(path).text().split("15 min", -1).length - 1;
  }

  private Printed paper(String path) throws Exception {
    return new Printed(response(path).getContentAsByteArray());
  }

  private MockHttpServletResponse response(String path) throws Exception {
    return elli.get(path).andExpect(status().isOk()).andReturn().getResponse();
  }

  private void add(String group, String text) throws Exception {
    elli.post(
            "/" + group + "/new",
            "text",
            text,
            "source",
            "mother",
            "kind",
            "none",
            "once",
            UUID.randomUUID().toString())
        .andExpect(status().isSeeOther());
  }

  private int said(String action) {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where action = ? and worker_id = ?")
        .params(action, elli.maija.value())
        .query(Integer.class)
        .single();
  }
}

package fi.tallessa.customer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.EndedOn;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.AskedAside;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RegisterTest
class FileTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Statements statements;
  @Autowired Owner owner;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
  }

  @Test
  void s03_the_page_says_why_somebody_is_a_customer() throws Exception {
    assertThat(page())
        .contains("Elli Rantala", "Open house", "Maija Lehto", "Asked for help")
        .contains("balancing test 3");
  }

  @Test
  void s21_each_datum_says_who_told_it_and_s23_whether_it_is_verified() throws Exception {
    assertThat(page())
        .contains("Puolala school")
        .contains("Not yet verified")
        .contains("1 thing to verify")
        .contains("href=\"tel:+358405550177\"");
  }

  @Test
  void s07_the_head_says_that_a_guardian_knows() throws Exception {
    assertThat(page()).contains("Guardian aware").contains("Safe way to reach");
    assertThat(body(new OneFile(beans, "2012", false))).contains("13 or over");
    assertThat(body(new OneFile(beans, "adult", false))).contains("Adult: no guardian");
    assertThat(body(new OneFile(beans, "2016", false))).contains("No guardian knows yet");
  }

  @Test
  void the_safe_way_comes_before_all_else_about_a_guardian() throws Exception {
    var page = page();
    assertThat(page.indexOf(OneFile.SAFE_WAY))
        .isBetween(0, page.indexOf("Helmi Rantala</bdi></dd>"));
    assertThat(page).contains("href=\"tel:+358405550142\"");
  }

  @Test
  void s25_a_file_that_is_not_yours_looks_like_one_that_does_not_exist() throws Exception {
    var celia = people.worker("Celia Berg", Role.WORKER);
    var notYours = elli.getAs(celia, Role.WORKER, "").andExpect(status().isNotFound()).andReturn();
    for (var path :
        new String[] {"/data/phone", "/data/nonsense", "/guardians/new", "/guardians/1"}) {
      elli.getAs(celia, Role.WORKER, path).andExpect(status().isNotFound());
    }
    assertThat(notYours.getResponse().getContentAsString()).doesNotContain("Elli");
  }

  @Test
  void s25_a_line_manager_without_a_reason_does_not_see_the_page() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    var answer = elli.getAs(sanna, Role.MANAGER, "").andReturn().getResponse();
    assertThat(answer.getStatus()).isNotEqualTo(200);
    assertThat(answer.getContentAsString()).doesNotContain("Elli");
  }

  @Test
  void s25_a_frozen_file_shows_the_responsible_worker_whom_to_reach_and_nobody_more()
      throws Exception {
    var petri = elli.colleague("Petri Niemi");
    elli.freeze();
    assertThat(OneFile.text(elli.get("").andExpect(status().isLocked())))
        .contains("Elli Rantala", OneFile.SAFE_WAY, "tel:+358405550142", "Not yet verified")
        .doesNotContain("Puolala", "Turku", "14 Feb 2015");
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "").andExpect(status().isLocked())))
        .contains("Stored only")
        .contains("The responsible worker sees the name")
        .doesNotContain("Elli", "Rantala", "0405550142", OneFile.SAFE_WAY);
    assertThat(said(petri)).containsExactly("customer.file.read FROZEN");
    elli.get("/data/phone").andExpect(status().isLocked());
    elli.get("/data/phone/history").andExpect(status().isLocked());
  }

  @Test
  void the_page_costs_one_statement_for_each_thing_it_shows() throws Exception {
    try (var _ = new AskedAside(owner)) {
      elli.get("");
      var heard = statements.during(() -> elli.get("").andExpect(status().isOk()));
      var page = page();
      assertThat(heard)
          .as(
              """
              4 for the frame, 1 for each of 16 things, 4 for the consents and when they are said to \
              end, 1 as an old form ticked that her mother was told""")
          .hasSizeLessThanOrEqualTo(4 + 16 + 4 + 1);
      assertThat(gzip(page)).as("bytes on the wire").isLessThan(6_100);
    }
  }

  @Test
  void each_part_it_jumps_to_is_there() throws Exception {
    var page = page();
    var jumps = page.replaceAll("(?s).*<nav class=\"jump\"(.*?)</nav>.*", "$1");
    var parts =
        Pattern.compile("href=\"#([a-z]+)\"").matcher(jumps).results().map(one -> one.group(1));
    assertThat(parts).hasSize(6).allMatch(part -> page.contains("id=\"" + part + "\""));
  }

  @Test
  void s25_whoever_was_responsible_until_yesterday_is_not_shown_what_remains() throws Exception {
    EndedOn.of(elli, elli.visit(elli.maija).today().minusDays(1));
    elli.freeze();
    assertThat(OneFile.text(elli.get("").andExpect(status().isLocked())))
        .contains("Stored only")
        .doesNotContain("Elli", OneFile.SAFE_WAY);
  }

  /** What the log has of somebody, with the refusal or the ground. */
  private List<String> said(WorkerId who) {
    return owner
        .db()
        .sql(
            """
            select action || ' ' || coalesce(refusal, ground) from audit.access_log
            where worker_id = ? order by line
            """)
        .param(who.value())
        .query(String.class)
        .list();
  }

  private String page() throws Exception {
    return body(elli);
  }

  private static String body(OneFile file) throws Exception {
    return OneFile.text(file.get("").andExpect(status().isOk()));
  }

  private static int gzip(String page) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}

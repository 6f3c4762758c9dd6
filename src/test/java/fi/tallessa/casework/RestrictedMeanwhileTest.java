package fi.tallessa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.casework.need.Old;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * A restriction that somebody else begins in another tab beats whatever was begun before it (GDPR
 * Art. 18, S46), and a correction is undone by nothing that was open before it (Art. 16, S44).
 */
@RegisterTest
class RestrictedMeanwhileTest {

  private static final String WORDS = "What was typed before";
  private static final Pattern CONTACT =
      Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})/moving\"");

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  OneFile elli;
  WorkerId petri;
  Old old;
  String contact;

  @BeforeEach
  void aFileThatIsOpenInManyTabs() throws Exception {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    petri = elli.colleague("Petri");
    old = new Old(elli);
    old.wrote("Elli told at length of the summer at her grandmother's");
    elli.postContact("As it was");
    var found = CONTACT.matcher(elli.body("/timeline"));
    found.find();
    contact = "/contacts/" + found.group(1);
  }

  @Test
  void s46_no_form_that_was_open_before_a_restriction_writes_anything() throws Exception {
    var forms = forms();
    elli.freeze();
    var before = owner.rows();
    var lost = new ArrayList<String>();
    for (var form : forms.entrySet()) {
      var answer = elli.post(this::onAPage, form.getKey(), form.getValue());
      assertThat(answer.andReturn().getResponse().getStatus()).as(form.getKey()).isEqualTo(423);
      if (!OneFile.text(answer).contains(WORDS)) {
        lost.add(form.getKey());
      }
    }
    assertThat(owner.rows()).isEqualTo(before);
    assertThat(lost).as("words nobody gets back").isEmpty();
  }

  /** Only what a page of ours sends is given back. */
  private MockHttpServletRequest onAPage(MockHttpServletRequest request) {
    request.addHeader("Sec-Fetch-Site", "same-origin");
    return People.by(elli.maija, Role.WORKER).postProcessRequest(request);
  }

  private Map<String, String[]> forms() throws Exception {
    var note = old.first();
    var forms = new LinkedHashMap<String, String[]>();
    forms.put("/contacts/new", ContactBoxes.of("text", WORDS));
    forms.put(contact, ContactBoxes.of("text", WORDS, "version", "1.1"));
    forms.put(note, new String[] {"how", "thin", "text", WORDS, "version", old.version(note)});
    forms.put("/promises/new", once("what", WORDS, "due", ""));
    forms.put(
        "/data/email",
        new String[] {
          "value", WORDS + "@example.fi", "asked", "known", "source", "mother", "version", "0"
        });
    forms.put(
        "/guardians/" + elli.helmi,
        new String[] {
          "name",
          WORDS,
          "role",
          "mother",
          "phone",
          "040 555 0142",
          "language",
          "Finnish",
          "interpreter",
          "not-needed",
          "source",
          "mother",
          "version",
          "1"
        });
    return forms;
  }

  private static String[] once(String... boxes) {
    var all = new String[boxes.length + 2];
    System.arraycopy(boxes, 0, all, 0, boxes.length);
    all[boxes.length] = "once";
    all[boxes.length + 1] = UUID.randomUUID().toString();
    return all;
  }

  @Test
  void s46_nothing_is_moved_out_of_a_restricted_file_nor_into_one() throws Exception {
    var right = new OneFile(beans, elli.maija);
    new GivenConsents(right).notes();
    right.freeze();
    var answer = elli.post(contact + "/moving", "to", right.code.shown());
    answer.andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(answer)).contains("is restricted");

    var another = new OneFile(beans, elli.maija);
    new GivenConsents(another).notes();
    elli.freeze();
    elli.post(contact + "/moving", "to", another.code.shown()).andExpect(status().isLocked());
    assertThat(another.body("/timeline")).doesNotContain("As it was");
    assertThat(another.lines("casework.moving.in")).isZero();
  }

  /** The print reads for a while; the restriction begins before it is done. */
  @Test
  void s46_a_paper_that_was_begun_before_a_restriction_is_not_sent() throws Exception {
    assertThat(printedWhile(elli::freeze)).isEqualTo(423);
  }

  /** It was asked for before the paper was, and is kept only while that reads. */
  @Test
  void s46_nor_one_where_the_restriction_was_asked_for_first() throws Exception {
    Runnable late =
        () ->
            owner
                .db()
                .sql(
                    """
                    insert into access.restriction (subject_id, id, from_at)
                    select subject_id, gen_random_uuid(), now() - interval '1 minute'
                    from access.file where code = ?
                    """)
                .param(elli.code.value())
                .update();
    assertThat(printedWhile(late)).isEqualTo(423);
  }

  private int printedWhile(Runnable restricts) throws Exception {
    var print = new CompletableFuture<Integer>();
    owner.inScratch(
        db -> {
          db.sql("lock table casework.promise in access exclusive mode").update();
          Thread.ofVirtual().start(() -> print(print));
          await(db);
          CompletableFuture.runAsync(restricts).join();
        });
    return print.get(60, TimeUnit.SECONDS);
  }

  private void print(CompletableFuture<Integer> done) {
    try {
      var first = elli.get("/print/file.pdf").andReturn().getResponse();
      assertThat(first.getStatus()).as("asked for anew").isEqualTo(303);
      assertThat(first.getContentAsByteArray()).isEmpty();
      done.complete(elli.get("/print/file.pdf").andReturn().getResponse().getStatus());
    } catch (Exception | AssertionError failed) {
      done.completeExceptionally(failed);
    }
  }

  /** Until the print waits for what is locked: it has read the file by then. */
  private static void await(JdbcClient db) {
    while (!db.sql(
            """
            select exists (select from pg_locks
              where relation = 'casework.promise'::regclass and not granted)
            """)
        .query(Boolean.class)
        .single()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void s44_a_correction_is_not_undone_by_a_form_that_was_open_before_it() throws Exception {
    var forms = forms();
    elli.postAs(petri, contact, ContactBoxes.of("text", "Put right by Petri", "version", "1.1"))
        .andExpect(status().isSeeOther());
    elli.postHelmi(petri, "Helmi Maria Rantala", "040 555 0142").andExpect(status().isSeeOther());
    elli.postAs(
            petri,
            "/data/email",
            "value",
            "petri@example.fi",
            "asked",
            "known",
            "source",
            "mother",
            "version",
            "0")
        .andExpect(status().isSeeOther());

    for (var path : new String[] {contact, "/guardians/" + elli.helmi}) {
      var answer = elli.post(path, forms.get(path));
      answer.andExpect(status().isConflict());
      assertThat(OneFile.text(answer)).as(path).contains(WORDS);
    }
    elli.post(
            "/data/email",
            "value",
            "maija@example.fi",
            "asked",
            "known",
            "source",
            "mother",
            "version",
            "0")
        .andExpect(status().isConflict());
    assertThat(elli.body("")).contains("petri@example.fi", "Helmi Maria Rantala");
    assertThat(elli.body("/timeline")).contains("Put right by Petri").doesNotContain(WORDS);
  }
}

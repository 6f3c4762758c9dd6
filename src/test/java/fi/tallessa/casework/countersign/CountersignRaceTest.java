package fi.tallessa.casework.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.HeldRow;
import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.intern.Student;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Issue 4, point 10: a student puts right what is just countersigned or taken out. Whoever comes
 * second is told so, and no two ever wait for each other.
 */
@RegisterTest
class CountersignRaceTest {

  private static final Pattern CONTACT =
      Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})/countersignature");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9.]+)\"");

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired JdbcClient db;
  OneFile elli;
  WorkerId tiina;
  String at;
  String seen;
  volatile String shown;

  @BeforeEach
  void aStudentWrote() throws Exception {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    tiina = Student.of(elli, elli.maija);
    sent(
        elli.postAs(
            tiina,
            "/contacts/new",
            ContactBoxes.of("text", "Elli told of her rabbit", "version", "")));
    at = "/contacts/" + found(CONTACT, elli.body("/timeline"));
    seen = found(SEEN, elli.body(at + "/countersignature"));
  }

  @Test
  void i4_10_what_is_typed_while_it_is_taken_out_hangs_on_nothing() throws Exception {
    assertThat(whileHeld(this::remove, () -> type("Half a sentence"))).containsExactly(303, 409);
    assertThat(drafts()).isZero();
  }

  @Test
  void i4_10_a_correction_while_it_is_taken_out_is_told_so_with_its_words() throws Exception {
    assertThat(whileHeld(this::remove, () -> correct("Put right by Tiina")))
        .containsExactly(303, 409);
    assertThat(shown).contains("was moved or taken back", "Put right by Tiina");
  }

  @Test
  void i4_10_nothing_is_taken_out_into_which_somebody_just_began_to_type() throws Exception {
    assertThat(whileHeld(() -> type("Half a sentence"), this::remove)).containsExactly(303, 422);
    assertThat(shown).contains("Somebody is just correcting this");
    assertThat(elli.body("/timeline")).contains("Elli told of her rabbit");
  }

  @Test
  void i4_10_nothing_is_taken_out_or_signed_that_came_after_it_was_read() throws Exception {
    assertThat(whileHeld(() -> correct("Elli told of two foxes"), this::remove))
        .containsExactly(303, 422);
    assertThat(shown).contains("Elli told of two foxes");
    seen = found(SEEN, elli.body(at + "/countersignature"));
    assertThat(whileHeld(() -> correct("Elli told of three foxes"), this::sign))
        .containsExactly(303, 422);
    assertThat(elli.lines("casework.countersign.sign")).isZero();
  }

  @Test
  void i4_10_what_is_put_right_after_it_was_signed_waits_anew() throws Exception {
    assertThat(whileHeld(this::sign, () -> correct("Elli told of two foxes")))
        .containsExactly(303, 303);
    assertThat(elli.body("/timeline")).contains("two foxes", "not yet countersigned");
    assertThat(elli.lines("casework.countersign.sign")).isEqualTo(1);
  }

  private List<Integer> whileHeld(Callable<Integer> first, Callable<Integer> second) {
    var id = UUID.fromString(at.replace("/contacts/", ""));
    return new HeldRow(beans)
        .whileDone(
            () ->
                db.sql("select from casework.contact where id = ? for update")
                    .param(id)
                    .query((row, n) -> true)
                    .single(),
            first,
            second);
  }

  private int remove() throws Exception {
    return sent(
        elli.post(at + "/countersignature/removal", "seen", seen, "why", "This was another child"));
  }

  private int sign() throws Exception {
    return sent(elli.post(at + "/countersignature", "seen", seen));
  }

  private int correct(String text) throws Exception {
    return sent(elli.postAs(tiina, at, on(text)));
  }

  private int type(String text) throws Exception {
    return elli.postAs(tiina, at + "/draft", on(text)).andReturn().getResponse().getStatus();
  }

  private int sent(ResultActions answer) throws Exception {
    int status = answer.andReturn().getResponse().getStatus();
    if (status >= 400) {
      shown = OneFile.text(answer);
    }
    return status;
  }

  private String[] on(String text) throws Exception {
    var page = OneFile.text(elli.getAs(tiina, Role.WORKER, at));
    var version = found(Pattern.compile("name=\"version\" value=\"([0-9.]+)\""), page);
    return ContactBoxes.of("text", text, "version", version);
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }

  private int drafts() {
    return owner
        .db()
        .sql(
            "select count(*) from drafts.form_draft join access.file using (subject_id) where code = ?")
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }
}

package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Somebody with the database in their hands changes what is sealed: the page says that something
 * broke, never garbage and never another person's data (S37).
 */
@RegisterTest
@Tag("elsewhere")
@ExtendWith(OutputCaptureExtension.class)
class SealedRowsTest {

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Owner owner;

  private WorkerId maija;
  private Permit elli;
  private Permit onni;

  @BeforeEach
  void two_siblings() {
    maija = people.worker(Role.WORKER);
    elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    onni = customers.register(maija, Map.of(Field.NAME, "Onni Rantala"));
  }

  @Test
  void s37_a_flipped_bit_in_a_wrapped_key_breaks_the_page_and_nothing_else(CapturedOutput log)
      throws Exception {
    assertThat(page(elli).getContentAsString()).contains("Elli Rantala");
    owner
        .db()
        .sql(
            """
            update vault.subject_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1)
            where subject_id = ?
            """)
        .param(elli.subject().value())
        .update();
    assertBroken(page(elli), log);
    assertThat(page(onni).getContentAsString()).contains("Onni Rantala");
  }

  @Test
  void s37_of_a_key_that_is_lost_the_page_is_told_and_nobody_elses(CapturedOutput log)
      throws Exception {
    owner
        .db()
        .sql("update vault.subject_key set wrapped = '\\x00' where subject_id = ?")
        .param(elli.subject().value())
        .update();
    assertBroken(page(elli), log);
    assertThat(page(onni).getContentAsString()).contains("Onni Rantala");
  }

  @Test
  void s37_a_flipped_bit_in_a_sealed_row_is_refused(CapturedOutput log) throws Exception {
    owner
        .db()
        .sql(
            """
            update customer.datum set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 4)
            where subject_id = ?
            """)
        .param(elli.subject().value())
        .update();
    assertBroken(page(elli), log);
  }

  @Test
  void s37_a_row_copied_from_another_person_is_refused(CapturedOutput log) throws Exception {
    owner
        .db()
        .sql(
            """
            update customer.datum mine set sealed = theirs.sealed from customer.datum theirs
            where mine.subject_id = ? and theirs.subject_id = ? and mine.field = theirs.field
            """)
        .params(elli.subject().value(), onni.subject().value())
        .update();
    assertBroken(page(elli), log);
  }

  @Test
  void s37_a_key_of_another_person_opens_nothing(CapturedOutput log) throws Exception {
    owner
        .db()
        .sql(
            """
            update vault.subject_key mine set wrapped = theirs.wrapped from vault.subject_key theirs
            where mine.subject_id = ? and theirs.subject_id = ?
            """)
        .params(elli.subject().value(), onni.subject().value())
        .update();
    assertBroken(page(elli), log);
  }

  private static void assertBroken(MockHttpServletResponse answer, CapturedOutput log)
      throws Exception {
    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentAsString())
        .contains("Something broke", "Reference ")
        .doesNotContain("Rantala", "Exception");
    assertThat(log.getAll()).contains("fi.tallessa.vault.SealBroken").doesNotContain("Rantala");
  }

  private MockHttpServletResponse page(Permit file) throws Exception {
    return http.perform(
            get("/customers/" + file.code().shown())
                .secure(true)
                .cookie(new Cookie("__Host-language", "en"))
                .with(People.by(maija, Role.WORKER)))
        .andReturn()
        .getResponse();
  }
}

package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A box is filled from the form alone: no header of a request stands in for what was not sent. */
@RegisterTest
class HeadersTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;

  @Test
  void a_header_fills_no_box() throws Exception {
    var elli = new OneFile(beans);
    var answer =
        http.perform(
                MockMvcRequestBuilders.post(elli.address("/data/name"))
                    .param("value", "Elli Ilta")
                    .param("version", "1")
                    .header("source", "mother")
                    .with(People.by(elli.maija, Role.WORKER))
                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                    .secure(true))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("id=\"source-problem\"");
    assertThat(elli.history(Field.NAME)).hasSize(1);
  }
}

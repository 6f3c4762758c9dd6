package fi.tallessa.app.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Where the data lies is seen by whoever answers for it (S29). */
@RegisterTest
class OutsidePageTest {

  @Autowired MockMvc web;
  @Autowired People people;

  @Test
  void s29_a_manager_and_the_contact_see_whom_the_register_speaks_to() throws Exception {
    for (var role : new Role[] {Role.MANAGER, Role.DATA_PROTECTION}) {
      var page =
          web.perform(People.as(people.worker(role), role, get("/setup/outside")))
              .andReturn()
              .getResponse()
              .getContentAsString();
      assertThat(page)
          .contains("Whom the register speaks to", "Database", "on this machine")
          .doesNotContain("Log server");
    }
  }
}

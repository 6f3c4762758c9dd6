package fi.tallessa.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What line managers are told of tests whose last day is near or past. */
@RegisterTest
class RemindersTest {

  @Autowired Reminders reminders;
  @Autowired BalancingTests tests;
  @Autowired Customers customers;
  @Autowired People people;
  @Autowired MockMvc http;
  ServiceId service;
  Visit sanna;
  Visit heli;

  @BeforeEach
  void aService() {
    service = customers.service();
    sanna = people.visit(people.worker("Sanna Aalto", Role.MANAGER));
    heli = people.visit(people.worker("Heli Koski", Role.MANAGER));
  }

  @Test
  void d21_a_line_until_the_next_version_is_approved() {
    inForceFor(61);
    assertThat(mine()).isEmpty();
    inForceFor(60);
    assertThat(mine()).extracting(Reminders.Line::reminder).containsExactly(Reminder.TWO_MONTHS);
    inForceFor(14);
    assertThat(mine()).extracting(Reminders.Line::reminder).containsExactly(Reminder.TWO_WEEKS);
    inForceFor(-1);
    assertThat(mine()).extracting(Reminders.Line::reminder).containsExactly(Reminder.ENDED);
    InForce.write(tests, service, sanna.today().plusYears(1), sanna);
    assertThat(mine().getFirst().waits()).as("written is not approved").isTrue();
    inForceFor(365);
    assertThat(mine()).isEmpty();
  }

  @Test
  void d21_it_stands_on_the_home_page_of_a_line_manager_and_of_nobody_else() throws Exception {
    inForceFor(-400);
    assertThat(home(sanna.who(), Role.MANAGER)).contains("Ended on", "write a new test");
    assertThat(home(people.worker(Role.WORKER), Role.WORKER)).doesNotContain("write a new test");
  }

  private void inForceFor(int days) {
    InForce.make(tests, service, sanna.today().plusDays(days), sanna, heli);
  }

  private List<Reminders.Line> mine() {
    return reminders.on(sanna).stream()
        .filter(line -> line.service().id().equals(service))
        .toList();
  }

  private String home(WorkerId who, Role role) throws Exception {
    return OneFile.text(http.perform(People.as(who, role, MockMvcRequestBuilders.get("/"))));
  }
}

package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.Customers;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The rules of balancing tests count as the association's page of time limits says. */
@RegisterTest
class BalancingDeadlinesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Autowired Deadlines deadlines;
  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Owner owner;

  @Test
  void d21_a_year_ends_with_its_month() {
    var year = deadlines.of(Deadline.BALANCING, DAY);
    assertThat(LastDay.latest(DAY, year)).isEqualTo(LocalDate.of(2027, 11, 30));
    assertThat(LastDay.latest(DAY, TimeLimit.months(6))).isEqualTo(LocalDate.of(2027, 5, 31));
  }

  @Test
  void d21_a_test_is_suggested_and_taken_for_as_long_as_the_association_has_set() throws Exception {
    var sanna = people.worker(Role.MANAGER);
    var today = people.visit(sanna).today();
    owner
        .db()
        .sql(
            """
            insert into association.deadline
              (deadline, version, number, unit, source, valid_from)
            values ('balancing', 2, 3, 'MONTHS', 'Our own decision', ?)
            """)
        .param(today)
        .update();
    try {
      var last = LastDay.latest(today, TimeLimit.months(3));
      var path = "/reviews/balancing/" + customers.service() + "/new";
      var page = web.perform(People.as(sanna, Role.MANAGER, get(path))).andReturn().getResponse();
      assertThat(page.getContentAsString())
          .contains("value=\"" + DateTimeFormatter.ofPattern("d.M.uuuu").format(last) + "\"");
    } finally {
      owner.db().sql("delete from association.deadline where version > 1").update();
    }
  }
}

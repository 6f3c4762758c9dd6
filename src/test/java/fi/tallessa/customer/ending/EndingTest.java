package fi.tallessa.customer.ending;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The list of consents that need somebody. */
@RegisterTest
class EndingTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired EndingLines lines;
  @Autowired MockMvc browser;
  OneFile elli;
  WorkerId sanna;
  ItemId notes;
  LocalDate until;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    notes = new TestItems(beans, people.visit(sanna)).notes();
    var given = new Given(elli);
    given.yes(notes);
    until = given.consent(notes).last().orElseThrow().until();
  }

  @Test
  void it_is_said_from_30_days_before_to_the_last_day_to_the_worker_and_their_manager() {
    assertThat(ending(elli.maija, until.minusDays(31))).isEmpty();
    assertThat(ending(elli.maija, until.minusDays(30))).containsExactly(until);
    assertThat(ending(elli.maija, until)).containsExactly(until);
    assertThat(ending(elli.maija, until.plusDays(1))).isEmpty();
    assertThat(ending(sanna, until)).containsExactly(until);
    assertThat(ending(people.worker("Celia Berg", Role.WORKER), until)).isEmpty();
  }

  @Test
  void a_slip_without_a_place_stands_in_the_list_by_code_and_number_alone() throws Exception {
    var page =
        browser
            .perform(
                People.as(elli.maija, Role.WORKER, MockMvcRequestBuilders.get("/customers/ending")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains(elli.code.shown(), "Place not recorded").doesNotContain("Elli");
  }

  private List<LocalDate> ending(WorkerId who, LocalDate day) {
    var noon = day.atTime(12, 0).atZone(Visit.ZONE).toInstant();
    return lines.after("", 50, new Visit(who, noon, Purpose.CUSTOMER_WORK)).stream()
        .filter(line -> line.item() != null)
        .map(EndingLine::day)
        .toList();
  }
}

package fi.tallessa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.customer.Customers;
import fi.tallessa.customer.awaiting.Awaiting;
import fi.tallessa.customer.awaiting.Telling;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** ASVS 3.5.3: looking changes nothing but the log. Every page is asked for, every row compared. */
@RegisterTest
class NothingByGetTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Telling telling;
  @Autowired MovableClock clock;
  @Autowired Owner owner;

  @Test
  void no_get_changes_a_row() throws Exception {
    var maija = people.worker(Role.WORKER);
    var sanna = people.worker(Role.MANAGER);
    people.leads(sanna, maija);
    var code = customers.register(maija, Map.of(Field.NAME, "Onni Rantala")).code().shown();
    dueDraftOf(maija);
    int asked = 0;
    for (var route : routes()) {
      var path = route.with(code);
      var before = owner.rows();
      for (var who : Map.of(maija, Role.WORKER, sanna, Role.MANAGER).entrySet()) {
        http.perform(get(path).secure(true).with(People.by(who.getKey(), who.getValue())));
        asked++;
      }
      assertThat(owner.rows()).as("GET " + path).isEqualTo(before);
    }
    assertThat(asked).as("pages that were asked for").isGreaterThan(40);
  }

  /** What is due is erased by the clock, not by whoever comes along. */
  private void dueDraftOf(WorkerId worker) {
    var then = clock.instant().minus(Duration.ofDays(8));
    var visit = new Visit(worker, then, Purpose.CUSTOMER_WORK);
    telling.await(new Awaiting("Onni", "Helmi Rantala", "+358405550142"), UUID.randomUUID(), visit);
  }

  private List<Route> routes() {
    return Route.in(
            mapping,
            handler ->
                handler.getBeanType().getPackageName().startsWith("fi.tallessa.")
                    && !handler.getBeanType().getPackageName().contains(".planted"))
        .stream()
        .filter(route -> route.ask().equals("GET"))
        .toList();
  }
}

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

  /** Reading every row of every table takes longer than asking for a page. */
  private static final int AT_ONCE = 10;

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
    var paths = routes().stream().map(route -> route.with(code)).toList();
    assertThat(paths).as("pages that are asked for").hasSizeGreaterThan(20);
    for (int from = 0; from < paths.size(); from += AT_ONCE) {
      var some = paths.subList(from, Math.min(from + AT_ONCE, paths.size()));
      var before = owner.rows();
      for (var path : some) {
        http.perform(get(path).secure(true).with(People.by(maija, Role.WORKER)));
        http.perform(get(path).secure(true).with(People.by(sanna, Role.MANAGER)));
      }
      assertThat(owner.rows()).as("GET one of " + some).isEqualTo(before);
    }
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

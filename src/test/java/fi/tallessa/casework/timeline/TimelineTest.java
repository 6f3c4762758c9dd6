package fi.tallessa.casework.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 4, point 5: one column, newest first, instant with thousands of entries. */
@RegisterTest
class TimelineTest {

  private static final Pattern DAY = Pattern.compile("<time datetime=\"([0-9-]+)\"");
  private static final Pattern OLDER = Pattern.compile("href=\"[^\"]*before=([0-9.-]+)\"");

  @Autowired ApplicationContext beans;
  @Autowired Statements statements;
  @Autowired Owner owner;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
  }

  @Test
  void with_five_thousand_entries_a_page_costs_what_it_costs_with_fifty() throws Exception {
    ManyContacts.write(elli, 5_000);
    var first = elli.body("/timeline");
    assertThat(DAY.matcher(first).results().count()).isEqualTo(50);
    for (var path :
        new String[] {"/timeline", "/timeline?kind=concern", "/timeline?before=2021-01-01.1"}) {
      long before = System.nanoTime();
      var heard = statements.during(() -> elli.get(path));
      System.out.println(
          path
              + " "
              + heard.size()
              + " statements, "
              + (System.nanoTime() - before) / 1_000_000
              + " ms");
      assertThat(heard).as(path).hasSizeLessThanOrEqualTo(4 + 5);
    }
    assertThat(elli.body("")).contains("Whole timeline");
  }

  @Test
  void pages_follow_each_other_and_leave_nothing_out() throws Exception {
    ManyContacts.write(elli, 120);
    var path = "/timeline";
    int seen = 0;
    String last = "9999-12-31";
    while (path != null) {
      var page = elli.body(path);
      for (var day : DAY.matcher(page).results().map(found -> found.group(1)).toList()) {
        assertThat(day).isLessThanOrEqualTo(last);
        last = day;
        seen++;
      }
      var older = OLDER.matcher(page);
      path = older.find() ? "/timeline?before=" + older.group(1) : null;
    }
    assertThat(seen).isEqualTo(120);
  }

  @Test
  void one_lane_and_one_worker_are_seen_alone() throws Exception {
    ManyContacts.write(elli, 9);
    var petri = elli.colleague("Petri Niemi");
    ManyContacts.write(elli, petri, 2);
    assertThat(DAY.matcher(elli.body("/timeline?kind=concern")).results().count()).isEqualTo(3 + 1);
    assertThat(DAY.matcher(elli.body("/timeline?worker=" + petri)).results().count()).isEqualTo(2);
    assertThat(elli.body("/timeline")).contains("Petri Niemi");
    assertThat(elli.body("/timeline?kind=nonsense&worker=x&before=y")).contains("Petri Niemi");
  }

  @Test
  void s25_the_timeline_of_somebody_elses_customer_is_not_there() throws Exception {
    var celia = beans.getBean(fi.tallessa.People.class).worker("Celia Berg", Role.WORKER);
    assertThat(elli.getAs(celia, Role.WORKER, "/timeline").andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }
}

package fi.tallessa.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The list page by page while the names are still coming into the directory. */
@RegisterTest
class WarmingListTest {

  private static final int ALL = 120;

  @Autowired Customers customers;
  @Autowired Access access;
  @Autowired Rows rows;
  @Autowired DirectoryEntries entries;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;

  private final Directory directory = new Directory();
  private OwnCustomers own;
  private Visit visit;
  private List<Permit> registered;

  @BeforeEach
  void aWorkerWithThreePages() {
    WorkerId maija = people.worker(Role.WORKER);
    visit = people.visit(maija);
    own = new OwnCustomers(directory, access, rows);
    registered =
        Stream.iterate(0, i -> i + 1)
            .limit(ALL)
            .map(i -> customers.register(maija, Map.of(Field.NAME, "Asiakas " + (ALL - i))))
            .toList();
  }

  @Test
  void all_of_it_before_the_names_have_come() {
    var first = first();
    assertThat(first.warmingUp()).isTrue();
    assertThat(first.byName()).isFalse();
    assertEverybodyOnce(walk(first, page -> page));
  }

  @Test
  void nobody_is_missing_or_there_twice_when_the_names_come_between_two_pages() {
    var seen =
        walk(
            first(),
            page -> {
              fill();
              return page;
            });
    assertThat(directory.warmingUp()).isFalse();
    assertEverybodyOnce(seen);
    assertThat(first().byName()).isTrue();
    assertEverybodyOnce(walk(first(), page -> page));
  }

  @Test
  void nobody_is_missing_or_there_twice_while_somebody_is_not_in_the_directory() {
    fill();
    registered.stream().limit(70).forEach(one -> directory.forget(one.subject()));
    assertEverybodyOnce(walk(first(), page -> page));
  }

  private void fill() {
    directory.fill(entries.everybody(visit.when()).stream(), 0);
  }

  private List<String> walk(ListPage from, Function<ListPage, ListPage> meanwhile) {
    var seen = new ArrayList<String>();
    var page = from;
    for (int pages = 1; ; pages++) {
      assertThat(pages).as("pages").isLessThanOrEqualTo(3);
      page.rows().forEach(row -> seen.add(row.code()));
      if (page.after().isEmpty()) {
        return seen;
      }
      var last = meanwhile.apply(page);
      page =
          transaction.execute(
              status -> own.next(last.after().orElseThrow(), last.byName(), "en", visit));
    }
  }

  private ListPage first() {
    return transaction.execute(status -> own.first("en", visit));
  }

  private void assertEverybodyOnce(List<String> seen) {
    assertThat(seen)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            registered.stream().map(one -> one.code().shown()).toList());
  }
}

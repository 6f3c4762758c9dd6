package fi.tallessa.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.ApplicationModule;
import org.springframework.transaction.support.TransactionTemplate;

/** Issue 6, point 3: all holdings in reverse module order. */
@RegisterTest
class ErasingOrderTest {

  private static final Pattern DELETED = Pattern.compile("delete from (\\w+)\\.");

  @Autowired ApplicationContext beans;
  @Autowired List<Holding> holdings;
  @Autowired Erasures erasures;
  @Autowired Statements statements;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void s42_whoever_builds_on_others_goes_before_them() throws Exception {
    assertThat(broken(ErasingOrder.MODULES)).isEmpty();
  }

  @Test
  void the_rule_bites() throws Exception {
    var turned = new ArrayList<>(ErasingOrder.MODULES);
    Collections.reverse(turned);
    assertThat(broken(turned)).contains("casework imports customer", "customer imports access");
  }

  @Test
  void s42_every_holding_has_its_place() {
    assertThat(holdings.stream().map(ErasingOrder::module).collect(toSet()))
        .isEqualTo(new TreeSet<>(ErasingOrder.MODULES));
  }

  /** One of each module still has something referring to it, the first time it is asked. */
  @Test
  void s42_what_is_refused_at_first_goes_before_the_next_module_begins() {
    var turned = new ArrayList<>(holdings);
    Collections.reverse(turned);
    var refused = new HashSet<String>();
    var gone = new ArrayList<Holding>();
    new ErasingOrder(turned)
        .each(
            one -> {
              if (refused.add(ErasingOrder.module(one)) && many(one)) {
                throw new DataIntegrityViolationException("Something refers to it");
              }
              gone.add(one);
            });
    assertThat(gone).containsExactlyInAnyOrderElementsOf(holdings);
    assertThat(gone).extracting(ErasingOrderTest::place).isSorted();
  }

  @Test
  void what_nothing_frees_stops_it() {
    assertThatThrownBy(
            () ->
                new ErasingOrder(holdings)
                    .each(
                        _ -> {
                          throw new DataIntegrityViolationException("Something refers to it");
                        }))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void s42_a_file_is_erased_in_that_order() {
    var elli = new OneFile(beans);
    var whose = Set.of(elli.in(Permit::subject));
    var sent =
        statements.during(
            () ->
                transaction.executeWithoutResult(
                    _ -> erasures.erase("test.erase", whose, clock.instant())));
    var modules =
        sent.stream()
            .map(DELETED::matcher)
            .filter(Matcher::find)
            .map(found -> ErasingOrder.MODULES.indexOf(found.group(1)))
            .filter(place -> place >= 0)
            .toList();
    assertThat(modules).isSorted().hasSizeGreaterThan(holdings.size() / 2);
  }

  /** Whether its module holds something else that may be in its way. */
  private boolean many(Holding one) {
    return holdings.stream().filter(other -> place(other) == place(one)).count() > 1;
  }

  private static int place(Holding one) {
    return ErasingOrder.MODULES.indexOf(ErasingOrder.module(one));
  }

  private static Stream<String> broken(List<String> order) throws Exception {
    var found = new TreeSet<String>();
    for (var module : order) {
      for (var imported : imports(module)) {
        if (order.indexOf(imported) >= 0 && order.indexOf(imported) < order.indexOf(module)) {
          found.add(module + " imports " + imported);
        }
      }
    }
    return found.stream();
  }

  private static List<String> imports(String module) throws Exception {
    var said =
        Class.forName("fi.tallessa." + module + ".package-info")
            .getAnnotation(ApplicationModule.class);
    return Arrays.stream(said.allowedDependencies())
        .map(one -> one.split("::")[0].strip())
        .distinct()
        .toList();
  }
}

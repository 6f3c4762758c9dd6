package fi.tallessa.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Holding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;

/** Issue 6, point 3: all holdings in reverse module order. */
@RegisterTest
class ErasingOrderTest {

  @Autowired List<Holding> holdings;

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

package fi.tallessa.customer.registering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.SetUp;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New customer is closed until what has to be there before the first one is there. */
@RegisterTest
class FirstCustomerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Autowired Owner owner;
  @Autowired JdbcClient db;

  @Test
  void closed_until_the_first_list_is_whole_and_says_what_is_missing() {
    owner.inScratch(
        empty -> {
          empty.sql("truncate access.file cascade").update();
          var closed =
              new FirstCustomer(
                  empty, new SetUp(List.of(step("a", true), step("b", false), later("c"))));
          assertThat(closed.missing(DAY)).containsExactly("b");
          assertThat(
                  closed
                      .may(new Intent.ReachGuardian(null, null, null), DAY)
                      .problems()
                      .on("closed"))
              .as("nor a draft of somebody")
              .isPresent();
          assertThat(closed.may(new Intent.ProtectChild(), DAY).isFine())
              .as("a child in danger waits for no set-up")
              .isTrue();

          var open = new FirstCustomer(empty, new SetUp(List.of(step("a", true), later("c"))));
          assertThat(open.missing(DAY)).as("the first month does not close").isEmpty();
          assertThat(open.may(new Intent.ReachGuardian(null, null, null), DAY).isFine()).isTrue();
        });
  }

  /** What runs out later, as a test, closes its own service. */
  @Test
  void once_somebody_has_a_file_the_list_closes_nothing_any_more() {
    var first = new FirstCustomer(db, new SetUp(List.of(step("b", false))));
    assertThat(first.missing(DAY)).isEmpty();
  }

  private static SetUpStep step(String name, boolean done) {
    return new Step(name, SetUpStep.When.BEFORE_THE_FIRST_CUSTOMER, done);
  }

  private static SetUpStep later(String name) {
    return new Step(name, SetUpStep.When.IN_THE_FIRST_MONTH, false);
  }

  private record Step(String name, When when, boolean done) implements SetUpStep {

    @Override
    public String path() {
      return "/";
    }

    @Override
    public Found look(LocalDate day) {
      return new Found(done, name, List.of());
    }
  }
}

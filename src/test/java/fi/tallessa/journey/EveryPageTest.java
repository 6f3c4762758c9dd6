package fi.tallessa.journey;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds for every page that has an address. */
@Journey
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

  @Autowired ApplicationContext register;

  @ParameterizedTest
  @MethodSource("states")
  void everybody_can_use_it(State state, Desks desks) {
    state.isForEverybody(new Stage(desks, register));
  }

  Stream<State> states() {
    return Stream.concat(
        PageStates.all().stream(), Routes.besides(States.all(), register).stream());
  }
}

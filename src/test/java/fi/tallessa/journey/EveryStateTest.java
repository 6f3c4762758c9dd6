package fi.tallessa.journey;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds for every page holds when something was refused, is missing, waits or has stopped. */
@Journey
@Tag("long")
class EveryStateTest {

  @Autowired ApplicationContext register;

  @ParameterizedTest
  @MethodSource("states")
  void everybody_can_use_it(State state, Desks desks) {
    state.isForEverybody(new Stage(desks, register));
  }

  static List<State> states() {
    return States.besidesPages();
  }
}

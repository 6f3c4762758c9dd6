package fi.tallessa.journey;

import java.util.List;

/** The page of keys. */
final class KeysStates {

  static List<State> all() {
    return List.of(State.page("/keys", "keys", "table", stage -> stage.maija("/keys")));
  }

  private KeysStates() {}
}

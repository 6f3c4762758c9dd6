package fi.tallessa.app.keys;

import fi.tallessa.kernel.Role;
import java.util.List;

/** Which keys do what for somebody. A test holds it to the keys that the pages know. */
public record KeysPage(List<Key> keys) {

  private static final List<Key> CUSTOMERS =
      List.of(
          new Key("find", "/"),
          new Key("contact", "C"),
          new Key("customer", "N"),
          new Key("task", "T"),
          new Key("names", "H"),
          new Key("next", "J"),
          new Key("previous", "K"),
          new Key("undo", "Z"));

  private static final List<Key> EVERYBODY =
      List.of(new Key("save", "Ctrl+Enter"), new Key("close", "Esc"), new Key("keys", "?"));

  /**
   * One key.
   *
   * @param name of what it does
   * @param cap as it is written on the keyboard
   */
  public record Key(String name, String cap) {
    public String label() {
      return "app.keys." + name;
    }
  }

  static KeysPage of(Role role) {
    return new KeysPage(
        role.withCustomers()
            ? java.util.stream.Stream.concat(CUSTOMERS.stream(), EVERYBODY.stream()).toList()
            : EVERYBODY);
  }
}

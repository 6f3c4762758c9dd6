package fi.tallessa.app.keys;

import fi.tallessa.kernel.Role;
import java.util.List;
import java.util.stream.Stream;

/** Which keys do what for somebody. A test holds it to the keys that the pages know. */
public record KeysPage(List<Key> keys) {

  private static final List<Key> CUSTOMERS =
      List.of(
          new Key("find", "/"),
          new Key("contact", "C"),
          new Key("customer", "N"),
          new Key("task", "T"),
          new Key("anonymous", "A"),
          new Key("verify", "V"),
          new Key("names", "H"),
          new Key("next", "J"),
          new Key("previous", "K"),
          new Key("undo", "Z"),
          new Key("more", "+"),
          new Key("taps", "1 … 9"));

  private static final List<Key> GO_TO_CUSTOMERS =
      List.of(new Key("go.customers", "G C"), new Key("go.calendar", "G K"));

  private static final List<Key> EVERYBODY =
      List.of(
          new Key("go.home", "G T"),
          new Key("save", "Ctrl+Enter"),
          new Key("lock", "L"),
          new Key("close", "Esc"),
          new Key("keys", "?"));

  /**
   * One key, or one after the other.
   *
   * @param name of what it does
   * @param cap as it is written on the keyboard
   */
  public record Key(String name, String cap) {
    public String label() {
      return "app.keys." + name;
    }
  }

  /** Whose menu has the papers. */
  private static boolean approves(Role role) {
    return role == Role.MANAGER || role == Role.DATA_PROTECTION || role == Role.APPROVER;
  }

  static KeysPage of(Role role) {
    return new KeysPage(
        Stream.of(
                role.withCustomers() ? CUSTOMERS : List.<Key>of(),
                role.withCustomers() ? GO_TO_CUSTOMERS : List.<Key>of(),
                role == Role.MANAGER ? List.of(new Key("go.reviews", "G R")) : List.<Key>of(),
                approves(role) ? List.of(new Key("go.papers", "G P")) : List.<Key>of(),
                EVERYBODY)
            .flatMap(List::stream)
            .toList());
  }
}

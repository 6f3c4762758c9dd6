package fi.tallessa.rights.copy;

import java.util.List;
import java.util.Map;

/**
 * What lies in the seal of a copy.
 *
 * @param given what is given of what was proposed to be taken out, by {@link Proposal#id}
 * @param names of other people whom the register does not know as such
 * @param password of the file; null until it is made, and once it was shown
 */
record Weighed(Map<String, Why> given, List<String> names, String password) {

  static final Weighed NOTHING = new Weighed(Map.of(), List.of(), null);

  Weighed {
    given = Map.copyOf(given);
    names = List.copyOf(names);
  }

  Weighed with(String other) {
    return new Weighed(given, names, other);
  }

  @Override
  public String toString() {
    return "Weighed";
  }
}

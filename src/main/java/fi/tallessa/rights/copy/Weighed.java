package fi.tallessa.rights.copy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What lies in the seal of a copy.
 *
 * @param given what is given of what was proposed to be taken out, by {@link Proposal#id}
 * @param names of other people whom the register does not know as such
 * @param password of the file; null until it is made, and once it was shown
 * @param seen what was looked through, by {@link Proposal#sight}: nothing else is given; on the way
 *     through it by {@link Proposal#id}
 */
record Weighed(Map<String, Why> given, List<String> names, String password, Set<String> seen) {

  static final Weighed NOTHING = new Weighed(Map.of(), List.of(), null, Set.of());

  /** Until version 2 nothing was kept of what was looked through. */
  static ObjectNode second(ObjectNode first) {
    first.putArray("seen");
    return first;
  }

  Weighed {
    given = Map.copyOf(given);
    names = List.copyOf(names);
    seen = Set.copyOf(seen);
  }

  Weighed with(String other) {
    return new Weighed(given, names, other, seen);
  }

  Weighed seeing(Set<String> looked) {
    return new Weighed(given, names, password, looked);
  }

  @Override
  public String toString() {
    return "Weighed";
  }
}

package fi.tallessa.family.diagram;

import java.util.List;

/**
 * Those who live in one home; a child may live in two.
 *
 * @param words what is written on its ground, "one home"
 */
public record Home(String words, List<String> members) {

  public Home {
    members = List.copyOf(members);
  }

  @Override
  public String toString() {
    return "Home";
  }
}

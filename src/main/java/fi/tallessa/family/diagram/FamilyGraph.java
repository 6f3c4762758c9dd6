package fi.tallessa.family.diagram;

import java.util.List;
import java.util.stream.Stream;

/**
 * A family as one file tells it and one reader may see it. What is drawn follows from this alone,
 * and from the order in which it was told.
 */
public record FamilyGraph(
    List<Person> people, List<Union> unions, List<Descent> descents, List<Home> homes) {

  /** More are a list only: nobody finds anybody in a larger picture. */
  public static final int MOST = 40;

  public FamilyGraph {
    people = List.copyOf(people);
    unions = List.copyOf(unions);
    descents = List.copyOf(descents);
    homes = List.copyOf(homes);
    var keys = people.stream().map(Person::key).toList();
    if (keys.size() != keys.stream().distinct().count()) {
      throw new IllegalArgumentException("Somebody stands twice");
    }
    if (!keys.containsAll(named(unions, descents, homes).toList())) {
      throw new IllegalArgumentException("A line leads to nobody");
    }
  }

  private static Stream<String> named(
      List<Union> unions, List<Descent> descents, List<Home> homes) {
    return Stream.of(
            unions.stream().flatMap(one -> Stream.of(one.one(), one.other())),
            descents.stream().flatMap(one -> one.parents().stream()),
            descents.stream().flatMap(one -> one.siblings().stream()),
            homes.stream().flatMap(one -> one.members().stream()))
        .flatMap(all -> all);
  }

  public boolean canBeDrawn() {
    return !people.isEmpty() && people.size() <= MOST;
  }

  @Override
  public String toString() {
    return "FamilyGraph[" + people.size() + "]";
  }
}

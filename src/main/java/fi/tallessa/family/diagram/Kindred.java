package fi.tallessa.family.diagram;

import fi.tallessa.family.relative.Bond;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same family with a number for each person, each couple once, and all children of the same
 * parents together.
 *
 * @param mine the person whose file it is
 */
record Kindred(int size, int mine, List<Pair> pairs, List<Nest> nests, List<Set<Integer>> homes) {

  /** A couple; also two parents of a child whom nobody called one. */
  record Pair(int one, int other, Bond bond) {}

  /** Children of the same one or two parents, or siblings of whom no parent is told. */
  record Nest(Set<Integer> parents, boolean foster, Set<Integer> children) {}

  static Kindred of(FamilyGraph graph) {
    var numbers = new HashMap<String, Integer>();
    graph.people().forEach(one -> numbers.put(one.key(), numbers.size()));
    var nests = nests(graph, numbers);
    return new Kindred(
        numbers.size(),
        mine(graph),
        pairs(graph, numbers, nests),
        nests,
        graph.homes().stream().map(home -> numbered(home.members(), numbers)).toList());
  }

  private static int mine(FamilyGraph graph) {
    var mine = graph.people().stream().filter(Person::mine).findFirst();
    return mine.map(graph.people()::indexOf).orElse(0);
  }

  private static List<Nest> nests(FamilyGraph graph, Map<String, Integer> numbers) {
    var found = new LinkedHashMap<List<Object>, Nest>();
    for (var descent : graph.descents()) {
      var parents = numbered(descent.parents(), numbers);
      // Siblings without a told parent share nothing with other such siblings.
      Object apart = parents.isEmpty() ? descent : "";
      found
          .computeIfAbsent(
              List.of(parents, descent.foster(), apart),
              key -> new Nest(parents, descent.foster(), new LinkedHashSet<>()))
          .children()
          .addAll(numbered(descent.siblings(), numbers));
    }
    return List.copyOf(found.values());
  }

  private static List<Pair> pairs(
      FamilyGraph graph, Map<String, Integer> numbers, List<Nest> nests) {
    var found = new LinkedHashMap<Set<Integer>, Pair>();
    for (var union : graph.unions()) {
      int one = numbers.get(union.one());
      int other = numbers.get(union.other());
      found.putIfAbsent(Set.of(one, other), new Pair(one, other, union.bond()));
    }
    for (var nest : nests) {
      if (nest.parents().size() == 2) {
        var two = new ArrayList<>(nest.parents());
        found.putIfAbsent(nest.parents(), new Pair(two.getFirst(), two.getLast(), Bond.NOT_TOLD));
      }
    }
    return List.copyOf(found.values());
  }

  private static Set<Integer> numbered(List<String> keys, Map<String, Integer> numbers) {
    var found = new TreeSet<Integer>();
    keys.forEach(key -> found.add(numbers.get(key)));
    return found;
  }
}

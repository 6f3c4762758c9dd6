package fi.tallessa.family.diagram;

import java.util.List;

/**
 * Of whom somebody is a child; a foster child has two of them.
 *
 * @param parents one or two; nobody where only siblings are told of, who then share a line
 * @param siblings those who share these parents, in the order they were told
 */
public record Descent(List<String> parents, boolean foster, List<String> siblings) {

  public Descent {
    parents = List.copyOf(parents);
    siblings = List.copyOf(siblings);
    if (parents.size() > 2 || parents.size() != parents.stream().distinct().count()) {
      throw new IllegalArgumentException("One parent or two");
    }
  }

  public static Descent of(String child, String... parents) {
    return new Descent(List.of(parents), false, List.of(child));
  }
}

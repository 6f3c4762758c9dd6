package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What is kept for the same and on the same ground. */
public record Section(List<FieldGroup> groups, List<CopyLine> lines) {

  /** To whom it was told stands by itself, by name (C-154/21); who has looked, too. */
  private static final List<String> APART = List.of("disclosure", "looks");

  static List<Section> of(List<Held> all) {
    var found = new LinkedHashMap<List<FieldGroup>, List<CopyLine>>();
    all.stream()
        .filter(one -> !APART.contains(one.holding()) && !one.lines().isEmpty())
        .forEach(
            one ->
                found.computeIfAbsent(one.groups(), key -> new ArrayList<>()).addAll(one.lines()));
    return found.entrySet().stream()
        .map(one -> new Section(one.getKey(), List.copyOf(one.getValue())))
        .toList();
  }

  /** The message keys of what it is used for. */
  public List<String> purposes() {
    return groups.stream().flatMap(one -> one.uses().stream()).distinct().toList();
  }

  /** The message keys of what it rests on. */
  public List<String> grounds() {
    return groups.stream().map(FieldGroup::ground).distinct().toList();
  }

  public Stream<String> labels() {
    return groups.stream().map(FieldGroup::label);
  }

  @Override
  public String toString() {
    return "Section" + groups;
  }
}

package fi.tallessa.legalbasis.balancing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a balancing test (GDPR Art. 6(1)(f), recital 47). About a service, never about a
 * person. Versions written before a part was asked for do not have it.
 *
 * @param assessment whether an impact assessment is needed (GDPR Art. 35); empty where that was not
 *     asked
 */
public record Weighing(
    Map<Part, String> parts,
    List<Impact> impacts,
    Conclusion conclusion,
    Optional<Boolean> assessment) {

  public Weighing {
    Objects.requireNonNull(conclusion);
    parts = Map.copyOf(parts);
    impacts = List.copyOf(impacts);
  }

  public Optional<String> of(Part part) {
    return Optional.ofNullable(parts.get(part));
  }

  /** Whether it says anything in a section; the last one always has its conclusion. */
  public boolean has(Section section) {
    return section == Section.CONCLUSION
        || section.parts().stream().anyMatch(parts::containsKey)
        || section == Section.BALANCE && !impacts.isEmpty();
  }

  /** Whether a section says something else than it did in another version. */
  boolean differs(Section section, Weighing other) {
    return section.parts().stream().anyMatch(part -> !of(part).equals(other.of(part)))
        || section == Section.BALANCE && !impacts.equals(other.impacts)
        || section == Section.CONCLUSION
            && (conclusion != other.conclusion || !assessment.equals(other.assessment));
  }

  @Override
  public String toString() {
    return "Weighing";
  }
}

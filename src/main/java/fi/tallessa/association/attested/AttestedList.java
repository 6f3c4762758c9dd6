package fi.tallessa.association.attested;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the register cannot see, and how each stands.
 *
 * @param newest what was said last of each, if anything was
 */
public record AttestedList(
    Map<Attested, Attestation> newest, Map<WorkerId, String> names, LocalDate today) {

  public List<Attested> all() {
    return Stream.of(Attested.values()).toList();
  }

  public Optional<Attestation> newest(Attested what) {
    return Optional.ofNullable(newest.get(what));
  }

  public Standing standing(Attested what) {
    return Standing.of(newest(what).map(Attestation::next), today);
  }

  public String who(Attestation one) {
    return names.getOrDefault(one.by(), "");
  }

  @Override
  public String toString() {
    return "AttestedList";
  }
}

package fi.tallessa.family.home;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.family.relative.KeptRelative;
import fi.tallessa.family.relative.Relatives;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a customer lives, with whom and in which weeks. */
@Component
class HomesHolding implements Holding {

  private final Homes homes;
  private final Guardians guardians;
  private final Relatives relatives;

  HomesHolding(Homes homes, Guardians guardians, Relatives relatives) {
    this.homes = homes;
    this.guardians = guardians;
    this.relatives = relatives;
  }

  @Override
  public Description describe() {
    return new Description(
        "homes", List.of("family.home", "family.home_with"), FieldGroup.FAMILY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var labels = labels(permit);
    return homes.of(permit).stream()
        .map(KeptHome::home)
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(line(one, one.weeks().label())),
                    one.who().stream()
                        .filter(labels::containsKey)
                        .map(id -> line(one, labels.get(id)))))
        .toList();
  }

  private static CopyLine line(Home one, String label) {
    return new CopyLine(
        label, one.words().orElse(""), one.told().source().label(), one.told().on());
  }

  /** What each of the family is, by their ids; whoever is not there any more is left out. */
  private Map<UUID, String> labels(Permit permit) {
    return Stream.concat(
            guardians.of(permit).stream().map(HomesHolding::label),
            relatives.of(permit).stream().map(HomesHolding::label))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<UUID, String> label(KeptGuardian one) {
    return Map.entry(one.id(), one.guardian().role().label());
  }

  private static Map.Entry<UUID, String> label(KeptRelative one) {
    return Map.entry(one.id(), one.relative().kin().label());
  }

  @Override
  public void erase(Permit permit) {
    homes.erase(permit);
  }
}

package fi.tallessa.legalbasis;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.legalbasis.consent.ActiveConsents.Active;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.ItemText;
import fi.tallessa.legalbasis.item.ItemVersion;
import fi.tallessa.legalbasis.item.Items;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The consents of a customer that hold at this moment, with what they let us keep. */
@Component
public class HeldConsents {

  private final ActiveConsents active;
  private final Items items;

  HeldConsents(ActiveConsents active, Items items) {
    this.active = active;
    this.items = items;
  }

  /** Those that let us keep this kind of data, the oldest first. */
  public List<HeldConsent> covering(FieldGroup group, Permit permit) {
    return of(permit).stream().filter(one -> one.covers(group)).toList();
  }

  /** On which of them, the oldest, something of a group may be kept: one statement. */
  public Optional<ConsentBasis> basis(FieldGroup group, Permit permit) {
    return active.of(permit).stream()
        .filter(one -> HeldConsent.covers(group, one.categories()))
        .findFirst()
        .map(HeldConsents::basis);
  }

  /** On which of them, the oldest, something that shows people may be kept. */
  public Optional<ConsentBasis> photographs(Permit permit) {
    return active.of(permit).stream()
        .filter(one -> one.categories().contains(Category.PHOTOGRAPHS))
        .findFirst()
        .map(HeldConsents::basis);
  }

  /** Whether the association asks anybody for a consent to photographs. */
  public boolean asksForPhotographs(LocalDate day) {
    return items.all().stream()
        .filter(item -> item.askedOn(day))
        .anyMatch(item -> item.newest().categories().contains(Category.PHOTOGRAPHS));
  }

  /** One statement, and one more for the words where there are any. */
  public List<HeldConsent> of(Permit permit) {
    var found = active.of(permit);
    if (found.isEmpty()) {
      return List.of();
    }
    var known = items.byId();
    return found.stream()
        .map(one -> held(one, known.get(one.item()).version(one.version())))
        .toList();
  }

  private static HeldConsent held(Active one, ItemVersion version) {
    return new HeldConsent(
        basis(one), one.categories(), one.organisation(), one.until(), titles(version.texts()));
  }

  private static ConsentBasis basis(Active one) {
    return new ConsentBasis(one.item().value(), one.number(), one.version());
  }

  private static Map<String, String> titles(Map<String, ItemText> texts) {
    return texts.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> e.getValue().title()));
  }
}

package fi.tallessa.customer.print;

import fi.tallessa.customer.consented.KeptConsented;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.say.MayReadForChild;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Optional;
import java.util.UUID;

/**
 * Who gets what is taken to another service: the person all of it, a guardian what they may read of
 * the child, by the rule of every paper for them (K3, K5, K16).
 *
 * @param rule empty where the person gets it
 * @param others how other guardians are reached, and where they live
 */
record GivenTo(Optional<MayReadForChild> rule, HiddenPlaces others) {

  static final GivenTo PERSON = new GivenTo(Optional.empty(), HiddenPlaces.NONE);

  boolean group(Basis basis) {
    return rule.map(one -> one.group(basis)).orElse(true);
  }

  /**
   * @param id by which it may be kept from guardians
   */
  boolean datum(UUID id, Kept kept) {
    return rule.map(one -> one.datum(id, kept.field(), kept.datum())).orElse(true)
        && (kept.field() == Field.NAME || !others.in(kept.datum().value()));
  }

  boolean entry(KeptConsented kept) {
    var said = kept.consented();
    return rule.map(
                one ->
                    one.entry(kept.id())
                        && one.consent(new ItemId(kept.item()))
                        && !one.anothers(said.told().source()))
            .orElse(true)
        && !others.in(said.text());
  }

  @Override
  public String toString() {
    return "GivenTo";
  }
}

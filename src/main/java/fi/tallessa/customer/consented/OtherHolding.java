package fi.tallessa.customer.consented;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Other information, as far as its consents hold. */
@Component
class OtherHolding implements Holding {

  private final ConsentedEntries entries;

  OtherHolding(ConsentedEntries entries) {
    this.entries = entries;
  }

  @Override
  public Description describe() {
    return new Description(
        "other_information",
        List.of("customer.other_information", "customer.other_information_past"),
        FieldGroup.OTHER,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return entries.kept(Store.OTHER, permit).stream().map(one -> line(Store.OTHER, one)).toList();
  }

  static CopyLine line(Store store, KeptConsented kept) {
    var told = kept.consented().told();
    return new CopyLine(
        store.group().label(), kept.consented().text(), told.source().label(), told.on());
  }

  @Override
  public void erase(Permit permit) {
    entries.erase(Store.OTHER, permit);
  }
}

package fi.tallessa.family.relative;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a customer's file tells of, and how it stands between them. */
@Component
class FamilyHolding implements Holding {

  private final Relatives relatives;
  private final Bonds bonds;

  FamilyHolding(Relatives relatives, Bonds bonds) {
    this.relatives = relatives;
    this.bonds = bonds;
  }

  @Override
  public Description describe() {
    return new Description(
        "family", List.of("family.relative", "family.couple"), FieldGroup.FAMILY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return Stream.concat(
            relatives.of(permit).stream().flatMap(FamilyHolding::lines),
            bonds.of(permit).stream().map(FamilyHolding::line))
        .toList();
  }

  private static Stream<CopyLine> lines(KeptRelative kept) {
    var one = kept.relative();
    return Stream.of(
            Stream.of(line(one, one.kin().label(), "")),
            one.noted().map(note -> line(one, "family.relative.note", note)).stream(),
            Stream.of(line(one, "family.died", "")).filter(line -> one.died()))
        .flatMap(some -> some);
  }

  private static CopyLine line(Relative one, String label, String value) {
    return new CopyLine(label, value, one.told().source().label(), one.told().on());
  }

  private static CopyLine line(KeptBond kept) {
    return new CopyLine(
        kept.told().bond().label(),
        kept.told().year().map(Object::toString).orElse(""),
        kept.told().source().map(told -> told.source().label()).orElse("web.copy.by_us"),
        kept.at().atZone(Visit.ZONE).toLocalDate());
  }

  @Override
  public void erase(Permit permit) {
    bonds.erase(permit);
    relatives.erase(permit);
  }
}

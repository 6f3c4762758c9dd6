package fi.tallessa.customer.bases;

import fi.tallessa.customer.basis.GroupBases;
import fi.tallessa.customer.basis.Rest;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Purpose;
import java.util.List;
import java.util.Optional;

/** On what each group of a file rests, for the pages that show what rests on it. */
public record BasisPanel(Code code, GroupBases bases) {

  /** One line a group and purpose. */
  public record Line(Rest rest, BasisLine basis) {

    public String group() {
      return rest.group().label();
    }

    public String purpose() {
      return "customer.purpose." + Purposes.code(rest.purpose());
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  public List<Line> lines() {
    return FieldGroup.OF_A_FILE.stream()
        .flatMap(group -> group.purposes().stream().map(why -> bases.of(group, why)))
        .flatMap(Optional::stream)
        .map(rest -> new Line(rest, BasisLine.of(code, rest)))
        .toList();
  }

  /** For customer work; empty where the group rests on nothing. */
  public Optional<BasisLine> of(FieldGroup group) {
    return bases.of(group, Purpose.CUSTOMER_WORK).map(rest -> BasisLine.of(code, rest));
  }

  public boolean holds(FieldGroup group) {
    return bases.holding(group).isPresent();
  }

  public String address(FieldGroup group) {
    return "/customers/" + code.shown() + "/bases/" + group.code();
  }

  @Override
  public String toString() {
    return "BasisPanel";
  }
}

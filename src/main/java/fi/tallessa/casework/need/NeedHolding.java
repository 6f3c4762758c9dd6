package fi.tallessa.casework.need;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** That somebody asked whether old notes are needed still, and what came of it. */
@Component
class NeedHolding implements Holding {

  private final Needs needs;

  NeedHolding(Needs needs) {
    this.needs = needs;
  }

  @Override
  public Description describe() {
    return new Description(
        "need", List.of("casework.need_look", "casework.need_review"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return Stream.concat(
            needs.reviews(permit).stream().flatMap(NeedHolding::lines),
            needs.looked(permit).stream()
                .map(one -> line(one.how().label() + ".copy", "", one.at())))
        .toList();
  }

  private static Stream<CopyLine> lines(Reviewed one) {
    return Stream.of(
        line("casework.need.copy.kept", "" + one.kept(), one.begun()),
        line("casework.need.copy.thinned", "" + one.thinned(), one.begun()),
        line("casework.need.copy.erased", "" + one.erased(), one.begun()));
  }

  private static CopyLine line(String label, String value, Instant at) {
    return new CopyLine(label, value, "web.copy.by_us", day(at));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Visit.ZONE).toLocalDate();
  }

  @Override
  public void erase(Permit permit) {
    needs.erase(permit);
  }
}

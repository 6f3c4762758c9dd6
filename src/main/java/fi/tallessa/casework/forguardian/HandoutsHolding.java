package fi.tallessa.casework.forguardian;

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

/** For which guardian a file was printed or shown, and why where the child is hidden from them. */
@Component
class HandoutsHolding implements Holding {

  private final Handouts handouts;
  private final Releases releases;

  HandoutsHolding(Handouts handouts, Releases releases) {
    this.releases = releases;
    this.handouts = handouts;
  }

  @Override
  public Description describe() {
    return new Description(
        "for_guardian",
        List.of("casework.for_guardian", "casework.guardian_release"),
        FieldGroup.DUTY,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return Stream.concat(
            handouts.of(permit, Integer.MAX_VALUE).stream().map(HandoutsHolding::line),
            releases.of(permit, Integer.MAX_VALUE).stream()
                .map(one -> line("casework.forguardian.released", one.reason(), one.at())))
        .toList();
  }

  private static CopyLine line(Handout one) {
    return line(
        one.paper() ? "casework.forguardian.paper" : "casework.forguardian.screen", "", one.at());
  }

  private static CopyLine line(String label, String value, Instant at) {
    return new CopyLine(label, value, "web.copy.by_us", LocalDate.ofInstant(at, Visit.ZONE));
  }

  @Override
  public void erase(Permit permit) {
    handouts.erase(permit);
    releases.erase(permit);
  }
}

package fi.tallessa.disclosure;

import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was told to others, and the reports: kept because the law has us answer for it. */
@Component
class DisclosureHolding implements Holding {

  private final Disclosures disclosures;
  private final Reports reports;
  private final ChangesTold told;
  private final Municipalities municipalities;

  DisclosureHolding(
      Disclosures disclosures, Reports reports, ChangesTold told, Municipalities municipalities) {
    this.told = told;
    this.disclosures = disclosures;
    this.reports = reports;
    this.municipalities = municipalities;
  }

  @Override
  public Description describe() {
    return new Description(
        "disclosure",
        List.of(
            "disclosure.disclosure",
            "disclosure.report",
            "disclosure.receipt",
            "disclosure.correction",
            "disclosure.change_told"),
        FieldGroup.DUTY,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var changes = told.of(permit);
    return Stream.of(
            disclosures.all(permit).stream()
                .map(one -> one.readBy(permit))
                .flatMap(one -> lines(one, changes.getOrDefault(one.id(), List.of()))),
            reports.of(permit).stream().map(one -> one.readBy(permit)).flatMap(this::lines))
        .flatMap(one -> one)
        .toList();
  }

  private Stream<CopyLine> lines(KeptDisclosure kept, List<ChangeTold> changes) {
    return Stream.of(
            said(kept.struck() ? "disclosure.struck" : null, kept.disclosure(), kept),
            kept.corrections().stream().flatMap(one -> corrected(one, kept)),
            changes.stream().map(DisclosureHolding::changed))
        .flatMap(one -> one);
  }

  /** What was wrong, and what the line said before. */
  private Stream<CopyLine> corrected(KeptCorrection one, KeptDisclosure kept) {
    return Stream.concat(
        Stream.of(
            new CopyLine(
                "disclosure.corrected",
                one.correction().wrong(),
                "web.copy.by_us",
                one.at().atZone(Visit.ZONE).toLocalDate())),
        said("disclosure.corrected.before", kept.before(one), kept));
  }

  private static CopyLine changed(ChangeTold one) {
    return new CopyLine(
        one.way() == null ? "disclosure.change.not" : "disclosure.change.told",
        CopyLine.said(one.not()),
        "web.copy.by_us",
        one.on());
  }

  /**
   * @param label instead of the ground's; null for that
   */
  private Stream<CopyLine> said(String label, Disclosure told, KeptDisclosure kept) {
    var to = CopyLine.said(told.organisation(), place(told.municipality()), told.person());
    return Stream.concat(
        Stream.of(
            line(
                Objects.requireNonNullElse(label, told.ground().label()),
                CopyLine.said(to, kept.country().name(), told.why(), told.words(), told.law()),
                kept)),
        told.what().stream().map(thing -> line(thing.label(), CopyLine.said(to), kept)));
  }

  private static CopyLine line(String label, String value, KeptDisclosure kept) {
    return new CopyLine(label, value, "web.copy.by_us", kept.on());
  }

  private Stream<CopyLine> lines(KeptReport kept) {
    var report = kept.report();
    return Stream.concat(
        Stream.of(
            new CopyLine(
                report.kind().label(),
                CopyLine.said(
                    place(report.municipality()), report.worry(), report.alone(), report.decided()),
                "web.copy.by_us",
                kept.on())),
        receipts(kept.receipts()));
  }

  /** The one that holds, and what was said before. */
  static Stream<CopyLine> receipts(Receipts receipts) {
    return Stream.concat(
        receipts.newest().stream().map(one -> receipt("disclosure.receipt", one)),
        receipts.before().stream().map(one -> receipt("disclosure.receipt.before", one)));
  }

  private static CopyLine receipt(String label, Receipt one) {
    return new CopyLine(
        label, CopyLine.said(one.on().toString(), one.number()), "web.copy.by_us", one.on());
  }

  private String place(String code) {
    return Stream.ofNullable(code)
        .flatMap(one -> municipalities.byCode(one).stream())
        .map(Municipality::fi)
        .findFirst()
        .orElse(null);
  }

  @Override
  public void erase(Permit permit) {
    disclosures.erase(permit);
  }
}

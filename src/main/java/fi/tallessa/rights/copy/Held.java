package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.web.Ui;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Comparator;
import java.util.List;

/** What one holding has of a person, as its copy tells it. */
record Held(String holding, List<FieldGroup> groups, List<CopyLine> lines, List<CopyFile> files) {

  private static final Comparator<Held> IN_ORDER =
      Comparator.<Held, FieldGroup>comparing(one -> one.groups().getFirst())
          .thenComparing(Held::holding);

  Held {
    groups = List.copyOf(groups);
    lines = lines.stream().map(Held::said).toList();
    files = List.copyOf(files);
  }

  /** Whoever has gone may have no name any more. */
  private static CopyLine said(CopyLine line) {
    return line.value() == null ? new CopyLine(line.label(), "", line.source(), line.told()) : line;
  }

  /** Of every holding there is: what has none is no table about people. */
  static List<Held> all(List<Holding> holdings, Permit permit) {
    return holdings.stream().map(one -> of(one, permit)).sorted(IN_ORDER).toList();
  }

  private static Held of(Holding one, Permit permit) {
    var described = one.describe();
    return new Held(described.name(), described.groups(), one.copy(permit), one.files(permit));
  }

  Held with(List<CopyLine> other, List<CopyFile> left) {
    return new Held(holding, groups, other, left);
  }

  /** With codes and days in words. */
  Held said(InWords words, Ui ui) {
    return with(lines.stream().map(one -> words.line(one, ui)).toList(), files);
  }

  /** Without protected places in what was written in words (K8, K11). */
  Held hiding(HiddenPlaces places) {
    return with(
        lines.stream()
            .map(
                one ->
                    new CopyLine(one.label(), places.hiding(one.value()), one.source(), one.told()))
            .toList(),
        files);
  }

  @Override
  public String toString() {
    return "Held[" + holding + "]";
  }
}

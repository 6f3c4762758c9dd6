package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Saying where a paper lies: out of the list, or out of the file of the customer whose it is.
 *
 * @param names of whoever holds a key
 */
public record PlacePage(
    StoredPaper paper,
    List<Cabinet> cabinets,
    Map<WorkerId, String> names,
    PlaceForm form,
    Problems problems) {

  /** Nobody has to choose where there is only one. */
  public List<Choice> choices(Ui ui) {
    var all = cabinets.stream().map(one -> new Choice("" + one.number(), one.words(ui)));
    return cabinets.size() == 1
        ? all.toList()
        : Stream.concat(Stream.of(new Choice("", ui.t("legalbasis.cabinet.choose"))), all).toList();
  }

  /** The form filled from words that were written down before there was a list. */
  public PlacePage filled(String cabinet, String folder, String sheet) {
    return paper.place().isPresent()
        ? this
        : new PlacePage(
            paper, cabinets, names, new PlaceForm(cabinet, folder, sheet, "", ""), problems);
  }

  /** Who holds a key to where it lies; blank where it lies nowhere. */
  public String custodians() {
    return cabinets.stream()
        .filter(one -> paper.place().filter(at -> at.cabinet() == one.number()).isPresent())
        .flatMap(one -> one.custodians().stream())
        .map(one -> names.getOrDefault(one, ""))
        .collect(Collectors.joining(", "));
  }

  /** Whether somebody holds the key to where it lies, and so may write that it was taken. */
  public boolean keptBy(WorkerId worker) {
    return cabinets.stream()
        .filter(one -> paper.place().filter(at -> at.cabinet() == one.number()).isPresent())
        .anyMatch(one -> one.custodians().contains(worker));
  }

  @Override
  public String toString() {
    return "PlacePage";
  }
}

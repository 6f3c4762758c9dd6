package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a paper lies, as chosen and typed.
 *
 * @param cabinet the number of one that is written down
 * @param seen where it lay when the form was opened, blank for nowhere, and whether it was out or
 *     said to be destroyed: of two who say where it is, the second sees what the first said
 * @param signed {@code yes} where all who were to sign on it have; asked where there are several
 */
public record PlaceForm(String cabinet, String folder, String sheet, String seen, String signed) {

  public PlaceForm {
    cabinet = Objects.requireNonNullElse(cabinet, "");
    folder = Objects.requireNonNullElse(folder, "");
    sheet = Objects.requireNonNullElse(sheet, "");
    seen = Objects.requireNonNullElse(seen, "");
    signed = Objects.requireNonNullElse(signed, "");
  }

  static PlaceForm of(StoredPaper paper) {
    return new PlaceForm(
        paper.place().map(place -> "" + place.cabinet()).orElse(""),
        paper.place().map(place -> "" + place.folder()).orElse(""),
        paper.place().map(place -> "" + place.sheet()).orElse(""),
        seenNow(paper),
        "");
  }

  public boolean allSigned() {
    return signed.equals("yes");
  }

  /** A paper that somebody has not signed yet proves nothing, so it is not put away as signed. */
  private Result<Boolean> signedBy(StoredPaper paper) {
    return paper.asksSigned() && !allSigned()
        ? Result.faulty("signed", "legalbasis.cabinet.signed.missing")
        : Result.fine(true);
  }

  Result<Place> check(List<Cabinet> cabinets, StoredPaper paper) {
    var where =
        Choice.made(
            "cabinet",
            cabinets.stream()
                .map(Cabinet::number)
                .filter(one -> cabinet.equals("" + one))
                .findFirst());
    var inside = Place.number("folder", folder);
    var which = Place.number("sheet", sheet);
    var problems = Problems.in(where, inside, which, signedBy(paper));
    return problems.isEmpty()
        ? Result.fine(new Place(where.sure(), inside.sure(), which.sure()))
        : Result.faulty(problems);
  }

  /**
   * Whether something else is said of it by now than the form knew: it lies elsewhere and not where
   * the form puts it, somebody has it, or somebody says that it is destroyed.
   */
  boolean overtaken(StoredPaper paper, Place wanted) {
    return !seen.equals(seenNow(paper))
        && (paper.place().filter(wanted::equals).isEmpty()
            || paper.out().isPresent()
            || paper.destruction().isPresent());
  }

  PlaceForm seeing(StoredPaper paper) {
    return new PlaceForm(cabinet, folder, sheet, seenNow(paper), signed);
  }

  private static String seenNow(StoredPaper paper) {
    return Stream.of(
            paper.place().map(Place::shown),
            paper.out().map(Taking::seen),
            paper.destruction().map(one -> one.at().toString()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return "PlaceForm";
  }
}

package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Result;
import java.util.Objects;

/**
 * Where a paper lies, as typed.
 *
 * @param seen where it lay when the form was opened, blank for nowhere: of two who say where it is,
 *     the second sees what the first said
 */
public record PlaceForm(String cabinet, String folder, String sheet, String seen) {

  public PlaceForm {
    cabinet = Objects.requireNonNullElse(cabinet, "");
    folder = Objects.requireNonNullElse(folder, "");
    sheet = Objects.requireNonNullElse(sheet, "");
    seen = Objects.requireNonNullElse(seen, "");
  }

  static PlaceForm of(StoredPaper paper) {
    return new PlaceForm(
        paper.place().map(place -> "" + place.cabinet()).orElse(""),
        paper.place().map(place -> "" + place.folder()).orElse(""),
        paper.place().map(place -> "" + place.sheet()).orElse(""),
        seenNow(paper));
  }

  Result<Place> check() {
    return Place.read(cabinet, folder, sheet);
  }

  /** Whether it lies elsewhere by now than the form knew, and not where the form puts it. */
  boolean overtaken(StoredPaper paper, Place wanted) {
    return !seen.equals(seenNow(paper)) && paper.place().filter(wanted::equals).isEmpty();
  }

  PlaceForm seeing(StoredPaper paper) {
    return new PlaceForm(cabinet, folder, sheet, seenNow(paper));
  }

  private static String seenNow(StoredPaper paper) {
    return paper.place().map(Place::shown).orElse("");
  }

  @Override
  public String toString() {
    return "PlaceForm";
  }
}

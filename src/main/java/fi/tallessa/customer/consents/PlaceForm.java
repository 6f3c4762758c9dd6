package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.legalbasis.consent.Place;
import fi.tallessa.legalbasis.consent.Slip;
import java.util.Objects;

/** Where a slip lies. */
public record PlaceForm(String cabinet, String binder, String sheet) {

  private static final int LONGEST = 60;

  public PlaceForm {
    cabinet = Objects.requireNonNullElse(cabinet, "");
    binder = Objects.requireNonNullElse(binder, "");
    sheet = Objects.requireNonNullElse(sheet, "");
  }

  static PlaceForm of(Slip slip) {
    return slip == null || !slip.placed()
        ? new PlaceForm("", "", "")
        : new PlaceForm(slip.place().cabinet(), slip.place().binder(), slip.place().sheet());
  }

  Result<Place> check(Visit visit) {
    var first = needed("cabinet", cabinet);
    var second = needed("binder", binder);
    var third = needed("sheet", sheet);
    var problems = Problems.in(first, second, third);
    return problems.isEmpty()
        ? Result.fine(new Place(first.sure(), second.sure(), third.sure(), visit.who()))
        : Result.faulty(problems);
  }

  private static Result<String> needed(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "PlaceForm";
  }
}

package fi.tallessa.staff;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;

/** A worker's name, as colleagues and customers read it in the log. */
record PersonName(String value) {

  /** Problems: {@code staff.name.missing} and those of {@link Words#line}. */
  static Result<PersonName> parse(String field, String typed) {
    return Words.line(field, typed, 100)
        .flatMap(words -> Result.needed(words, field, "staff.name.missing"))
        .map(found -> new PersonName(found.value()));
  }

  @Override
  public String toString() {
    return "PersonName";
  }
}

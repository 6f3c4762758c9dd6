package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.util.Objects;

/** What was said in a contact, as it lies in its seal; kept only on a consent (D1). */
public record Note(String text, WorkerId worker, Instant written) {

  static final Shape<Note> SHAPE = Shape.of("casework.note", Note.class);

  public Note {
    Objects.requireNonNull(worker);
    if (text.isBlank()) {
      throw new IllegalArgumentException("Something is said");
    }
  }

  static Note of(String text, Visit visit) {
    return new Note(text, visit.who(), visit.when());
  }

  Note hiding(HiddenPlaces places) {
    return new Note(places.hiding(text), worker, written);
  }

  @Override
  public String toString() {
    return "Note";
  }
}

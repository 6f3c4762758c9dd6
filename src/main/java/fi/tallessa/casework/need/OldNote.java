package fi.tallessa.casework.need;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Optional;

/**
 * An old note, and what was decided of it last.
 *
 * @param worker the name of whoever had the contact
 */
public record OldNote(KeptContact kept, Optional<Looked> looked, String worker) {

  public String text() {
    return kept.text();
  }

  /** Which state of it somebody has before them: its words, and what was decided of them. */
  public String state() {
    return kept.state() + "." + looked.map(one -> one.at().toEpochMilli()).orElse(0L);
  }

  /** Whether that was decided already, as when the same is sent twice. */
  boolean is(NeedForm.Decided decided) {
    return looked
        .filter(one -> one.how() == decided.how() && one.lookOn().equals(decided.lookOn()))
        .filter(one -> decided.how() != Decision.THIN || decided.text().equals(text()))
        .isPresent();
  }

  /** For a list: without places that are protected (K8). */
  OldNote hiding(HiddenPlaces places) {
    return new OldNote(kept.hiding(places), looked, worker);
  }

  @Override
  public String toString() {
    return "OldNote[" + kept.id() + "]";
  }
}

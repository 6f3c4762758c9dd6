package fi.tallessa.casework.say;

import fi.tallessa.customer.say.KeptEntry;
import fi.tallessa.web.Ui;
import java.time.LocalDate;

/**
 * An entry as it is told apart from others of its sort.
 *
 * @param at how it stands in an address: its id, or the field of a datum
 * @param on its day; null where it has none
 * @param key of its words; null where they were typed
 * @param typed the words of it; empty where they have a key
 */
public record NamedEntry(KeptEntry entry, String at, LocalDate on, String key, String typed) {

  static NamedEntry said(KeptEntry entry, LocalDate on, String key) {
    return new NamedEntry(entry, entry.id().toString(), on, key, "");
  }

  static NamedEntry typed(KeptEntry entry, LocalDate on, String words) {
    return new NamedEntry(entry, entry.id().toString(), on, null, words);
  }

  /** Contact 24.11.2026: Phone. */
  public String words(Ui ui) {
    var kind = ui.t(entry.kind().label());
    return (on == null ? kind : kind + " " + ui.day(on)) + ": " + (key == null ? typed : ui.t(key));
  }

  @Override
  public String toString() {
    return "NamedEntry[" + entry.kind() + "]";
  }
}

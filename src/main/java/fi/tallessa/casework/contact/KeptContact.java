package fi.tallessa.casework.contact;

import fi.tallessa.vault.Key;
import fi.tallessa.wording.HiddenPlaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact as it is kept, and what was said in it as far as a consent holds.
 *
 * @param line of the log, by which it was first written
 * @param withheld whether words are there that were not handed over to the reader
 * @param waits whether a student in practice wrote in it and nobody has countersigned: until then
 *     it is no entry of the file that others build on
 * @param attachments how many files hang on it that may be shown
 * @param keptUntil by when somebody looks again at why guardians are not told of it; or null
 * @param noteVersion 0 where there is no note that may be shown
 */
public record KeptContact(
    UUID id,
    int version,
    long line,
    Contact contact,
    boolean withheld,
    boolean waits,
    int attachments,
    LocalDate keptUntil,
    int noteVersion,
    Optional<Note> note) {

  public String text() {
    return note.map(Note::text).orElse("");
  }

  public boolean corrected() {
    return version > 1 || noteVersion > 1;
  }

  /** Which versions of its row and of its words somebody has seen. */
  public String state() {
    return version + "." + noteVersion;
  }

  /** For a list or a paper, never for a form: without places that are protected (K8). */
  public KeptContact hiding(HiddenPlaces places) {
    return new KeptContact(
        id,
        version,
        line,
        contact.hiding(places),
        withheld,
        waits,
        attachments,
        keptUntil,
        noteVersion,
        note.map(said -> said.hiding(places)));
  }

  /** The same at a version of what was said in it. */
  KeptContact noted(int version) {
    return new KeptContact(
        id, this.version, line, contact, withheld, waits, attachments, keptUntil, version, note);
  }

  @Override
  public String toString() {
    return "KeptContact[" + id + "]";
  }

  /** As its rows hold it. */
  record Sealed(
      UUID id,
      int version,
      long line,
      byte[] sealed,
      boolean withheld,
      boolean waits,
      int attachments,
      LocalDate keptUntil,
      int noteVersion,
      byte[] note) {

    static Sealed of(ResultSet row, int n) throws SQLException {
      return new Sealed(
          row.getObject("id", UUID.class),
          row.getInt("version"),
          row.getLong("line"),
          row.getBytes("sealed"),
          row.getBoolean("withheld"),
          row.getBoolean("waits"),
          row.getInt("attachments"),
          row.getObject("kept_until", LocalDate.class),
          row.getInt("note_version"),
          row.getBytes("note"));
    }

    KeptContact open(Key key) {
      return new KeptContact(
          id,
          version,
          line,
          key.unseal(Contact.SHAPE, id, version, sealed),
          withheld,
          waits,
          attachments,
          keptUntil,
          noteVersion,
          Optional.ofNullable(note).map(said -> key.unseal(Note.SHAPE, id, noteVersion, said)));
    }

    @Override
    public String toString() {
      return "Sealed[" + id + "]";
    }
  }
}

package fi.tallessa.casework.attachment;

import fi.tallessa.wording.HiddenPlaces;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An attachment as it is kept.
 *
 * @param contact of which contact it is, or of the whole file
 * @param on the day of the contact, else the day it was added
 * @param health whether it tells of health, and so rests on the consent to that as well (S20)
 * @param people whether people can be seen in it, and so it rests on the consent to photographs as
 *     well
 * @param line of the log, by which it was added
 * @param keptUntil by when somebody looks again at why guardians are not told of it; or null
 */
public record KeptAttachment(
    UUID id,
    Optional<UUID> contact,
    LocalDate on,
    boolean health,
    boolean people,
    long line,
    LocalDate keptUntil,
    Attachment attachment) {

  KeptAttachment hiding(HiddenPlaces places) {
    return new KeptAttachment(
        id, contact, on, health, people, line, keptUntil, attachment.hiding(places));
  }

  @Override
  public String toString() {
    return "KeptAttachment[" + id + "]";
  }
}

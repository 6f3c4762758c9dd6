package fi.tallessa.anonymous;

import fi.tallessa.association.SubRegions;
import fi.tallessa.kernel.WholeUuid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * That a form was counted, and as what. It is held in the page of whoever sent it and nowhere else.
 *
 * @param once what was drawn with the form
 */
record Receipt(UUID once, Contact contact) {

  private static final String BETWEEN = "~";
  private static final int PARTS = 7;

  /** Empty for anything that no page of ours was given. */
  static Optional<Receipt> read(String sent, Set<UUID> lines, SubRegions areas) {
    var part = sent.split(BETWEEN, -1);
    if (part.length != PARTS) {
      return Optional.empty();
    }
    var form = new ContactForm(part[1], part[2], part[3], part[4], part[5], part[6], part[0], "");
    var contact = form.read(lines, areas);
    return contact.isFine()
        ? WholeUuid.drawn(part[0]).map(once -> new Receipt(once, contact.sure()))
        : Optional.empty();
  }

  String sent() {
    var form = ContactForm.of(contact);
    return String.join(
        BETWEEN,
        once.toString(),
        form.line(),
        form.channel(),
        form.topic(),
        form.who(),
        form.gender(),
        form.area());
  }

  /**
   * By what the register knows it again, on the day it was counted. Whoever does not hold the page
   * learns nothing by it: it hangs on what was drawn.
   */
  UUID mark(LocalDate today) {
    return UUID.nameUUIDFromBytes((today + BETWEEN + sent()).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "Receipt";
  }
}

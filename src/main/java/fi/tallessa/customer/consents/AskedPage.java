package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.legalbasis.cabinet.PlacePage;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ToTell;
import fi.tallessa.legalbasis.consent.Told;
import fi.tallessa.legalbasis.item.Tongue;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One asking as the worker has it: before the screen is handed over, and with the slip after.
 *
 * @param name of the customer
 * @param toTell of us, until it is answered
 * @param paper what the cabinets know of its slip; null until it is answered
 * @param masked whether which school it is is kept from the reader (K8)
 */
public record AskedPage(
    Code code,
    String name,
    Asked asked,
    ToTell toTell,
    PlacePage paper,
    LocalDate today,
    boolean masked) {

  public String address() {
    return address(code, asked.asking().id());
  }

  static String address(Code code, UUID asking) {
    return "/customers/" + code.shown() + "/consents/asked/" + asking;
  }

  public Circumstances circumstances() {
    return asked.asking().circumstances();
  }

  public String to() {
    return String.join(", ", circumstances().by());
  }

  /** What is read, and what was answered. */
  public List<ReadItem> read() {
    return asked.items().stream().map(one -> ReadItem.of(asked, one, toTell)).toList();
  }

  /** What is told of us, where it is the same of all: it is read once then; else null. */
  public Told told() {
    var all = read().stream().map(one -> Optional.ofNullable(one.told())).distinct().toList();
    return all.size() == 1 ? all.getFirst().orElse(null) : null;
  }

  /** Our own words beside it, in its language where we speak that. */
  public Ui words(Ui ui, ReadItem item) {
    return ui.in(Locale.of(Tongue.spoken(item.language()) ? item.language() : ui.lang()));
  }

  /** It is a letter by which something was taken back, and nothing of ours was signed. */
  public boolean letter() {
    return read().stream().anyMatch(ReadItem::letter);
  }

  /** The key of what is to be done with the paper now. */
  public String next() {
    if (letter()) {
      return "customer.consent.slip.letter";
    }
    if (!asked.slip().drawn().isEmpty()) {
      return "customer.consent.slip.print";
    }
    return circumstances().by().size() > 1
        ? "customer.consent.slip.sign_all"
        : "customer.consent.slip.sign";
  }

  /** Who has signed, or is to, each on a line. */
  public List<Signer> signers() {
    return Signer.of(circumstances().by(), asked.slip().drawn());
  }

  public boolean answered() {
    return asked.answered();
  }

  /** An asking is answered on its day: who may decide is a matter of the day. */
  public boolean mayBeHanded() {
    return !answered() && asked.day().equals(today);
  }

  @Override
  public String toString() {
    return "AskedPage";
  }
}

package fi.tallessa.customer.relationship.end;

import fi.tallessa.association.Controller;
import fi.tallessa.customer.relationship.KeptUntil;
import fi.tallessa.document.FileName;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The letter to somebody whose relationship ends: what is kept until when, how to come back, their
 * rights, and whom else they may turn to (S42, S47).
 *
 * @param address where it goes; empty where it is to be handed over
 * @param from who is responsible
 * @param still whether the address may still be on it, once it is made
 */
public record ClosingLetter(
    FileName file,
    Locale lang,
    String name,
    Optional<String> address,
    KeptUntil kept,
    Controller from,
    BooleanSupplier still) {

  @Override
  public String toString() {
    return "ClosingLetter";
  }
}

package fi.tallessa.casework.forguardian;

import fi.tallessa.association.Processor;
import fi.tallessa.disclosure.DisclosureLine;
import fi.tallessa.holdings.ProvidedLine;
import fi.tallessa.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the law has told a guardian beside what is kept (GDPR Art. 15(1)): what a consent lets us
 * keep, to whom something was told by name (C-154/21), until when, and whom to complain to. What
 * the child keeps from guardians changes nothing of it (K3).
 *
 * @param entries other information and health
 * @param processor who runs the register
 * @param heldBack whether a legal hold stands in the way of erasing it
 * @param goes the day on which all of it goes, once what they get from us has ended
 * @param end their ways to complain, as they end every letter (S47)
 */
public record ToldWithIt(
    List<ProvidedLine> entries,
    List<DisclosureLine> told,
    Optional<Processor> processor,
    boolean heldBack,
    Optional<LocalDate> goes,
    Letter end) {

  @Override
  public String toString() {
    return "ToldWithIt";
  }
}

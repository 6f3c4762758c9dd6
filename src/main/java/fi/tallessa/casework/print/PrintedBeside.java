package fi.tallessa.casework.print;

import fi.tallessa.cooperation.CooperationLine;
import fi.tallessa.customer.intake.PrintedIntake;
import fi.tallessa.disclosure.DisclosureLine;
import fi.tallessa.family.overview.ToldFamily;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to a file beside its data and its contacts.
 *
 * @param intake how the customer came to us, where that was written down
 * @param services those we work with today, and none that tells of health
 * @param told what was told to others
 * @param attachments how many there are that the reader may open; none of them is on paper
 */
public record PrintedBeside(
    Optional<PrintedIntake> intake,
    ToldFamily family,
    List<CooperationLine> services,
    List<DisclosureLine> told,
    int attachments) {
  @Override
  public String toString() {
    return "PrintedBeside";
  }
}

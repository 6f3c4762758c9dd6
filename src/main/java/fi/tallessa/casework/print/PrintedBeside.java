package fi.tallessa.casework.print;

import fi.tallessa.cooperation.CooperationLine;
import fi.tallessa.disclosure.DisclosureLine;
import fi.tallessa.family.overview.ToldFamily;
import java.util.List;

/**
 * What belongs to a file beside its data and its contacts.
 *
 * @param services those we work with today, and none that tells of health
 * @param told what was told to others
 * @param attachments how many there are that the reader may open; none of them is on paper
 */
public record PrintedBeside(
    ToldFamily family, List<CooperationLine> services, List<DisclosureLine> told, int attachments) {
  @Override
  public String toString() {
    return "PrintedBeside";
  }
}

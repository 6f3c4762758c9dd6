package fi.tallessa.casework.print;

import fi.tallessa.family.overview.ToldFamily;

/**
 * What belongs to a file beside its data and its contacts.
 *
 * @param attachments how many there are that the reader may open; none of them is on paper
 */
public record PrintedBeside(ToldFamily family, int attachments) {
  @Override
  public String toString() {
    return "PrintedBeside";
  }
}

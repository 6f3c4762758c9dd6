package fi.tallessa.holdings;

import java.time.LocalDate;

/**
 * Something a person has told of themselves on their consent, as it is written in a copy for
 * another service (GDPR Art. 20).
 *
 * @param kind which field, or of what an entry is: a code of the published schema
 * @param value as it is kept
 * @param source the code of who told it
 */
public record ProvidedLine(String kind, String value, String source, LocalDate told) {

  @Override
  public String toString() {
    return "ProvidedLine[" + kind + "]";
  }
}

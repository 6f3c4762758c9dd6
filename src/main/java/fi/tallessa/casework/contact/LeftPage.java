package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;

/**
 * The writer may not open the file any more, and what they typed is not lost.
 *
 * @param unkept words that no consent lets us keep; shown this once
 */
public record LeftPage(Code code, String unkept) {
  @Override
  public String toString() {
    return "LeftPage";
  }
}

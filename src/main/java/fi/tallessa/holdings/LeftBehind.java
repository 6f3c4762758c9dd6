package fi.tallessa.holdings;

import java.util.List;

/**
 * What erasing a file leaves for people to do (D4): it delays nothing, and is named by the number
 * of a paper or of a phone, never by whose it was.
 */
public interface LeftBehind {

  Kind kind();

  /** The numbers of what somebody still has to do for this file, before it goes. */
  List<String> of(Permit permit);

  /**
   * In SQL: whether it is done.
   *
   * @param row the name the statement gives it; with its number as {@code what}, and {@code
   *     erased_on}
   */
  String done(String row);

  /** Where it is done. */
  String path(String what);

  /** What it is. */
  enum Kind {
    PAPER,
    PHONE
  }
}

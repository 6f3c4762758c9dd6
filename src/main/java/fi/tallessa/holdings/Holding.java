package fi.tallessa.holdings;

import java.util.List;

/**
 * Something the register keeps about people, and the duties that come with it. A table with a
 * subject that no holding names fails the build.
 */
public interface Holding {

  Description describe();

  /** The person's own copy of what is held, in plain words (GDPR Art. 15(3)). */
  List<CopyLine> copy(Permit permit);

  /**
   * Whether something of the copy may not be read by whoever opens the file: it is of health (S20),
   * or was not handed over to them (S25). Somebody else looks through the copy then.
   */
  default boolean withholds(Permit permit) {
    return false;
  }

  /** The files that belong to the copy beside its lines. */
  default List<CopyFile> files(Permit permit) {
    return List.of();
  }

  /** Removes every row about the person; the key goes last, with the vault (GDPR Art. 17). */
  void erase(Permit permit);
}

package fi.tallessa.casework.forguardian;

import java.util.UUID;

/**
 * What a guardian reads on the screen that is handed to them.
 *
 * @param opening drawn with the page: what asks for it whether it may still be read is no second
 *     look at the file
 */
public record HandedScreen(GivenFile given, UUID opening) {

  /** What the page asks by itself, and leaves when the answer is another (K9). */
  public String still() {
    return path() + "/still?opening=" + opening;
  }

  String path() {
    return ForGuardianPage.screen(given.file().code(), given.file().whom().id());
  }

  @Override
  public String toString() {
    return "HandedScreen";
  }
}

package fi.tallessa.association.due;

import fi.tallessa.web.Tone;
import java.util.List;

/**
 * Something a line manager has to see to.
 *
 * @param name the key of what it is called
 * @param sentence the key of one sentence that says it, filled in with {@code words}
 * @param path where it is done
 */
public record Due(String name, String sentence, List<Object> words, String path, Tone tone) {

  @Override
  public String toString() {
    return "Due[" + sentence + "]";
  }
}

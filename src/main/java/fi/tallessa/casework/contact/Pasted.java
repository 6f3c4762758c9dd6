package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Optional;

/**
 * A text as it may come out of a word processor: its own line breaks are line breaks, and where a
 * word could have been broken is not kept. All else is kept to the letter or refused.
 */
final class Pasted {

  static Result<Optional<Words>> text(String field, String typed, int most) {
    return Words.text(field, typed.replace('\u000b', '\n'), most)
        .map(words -> words.map(Words::value).map(Pasted::whole).map(Words::new));
  }

  private static String whole(String value) {
    var whole = value.replace("\u00ad", "");
    return whole.isBlank() ? value : whole;
  }

  private Pasted() {}
}

package fi.tallessa.rights.request;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/** Why the second of two sends a decision back, as typed. */
public record BackForm(String wrong) {

  static final BackForm BLANK = new BackForm("");

  public BackForm {
    wrong = Objects.requireNonNullElse(wrong, "");
  }

  Result<String> read() {
    return Words.text("wrong", wrong, RequestForm.LONGEST)
        .flatMap(words -> Result.needed(words, "wrong", "web.field.required"))
        .map(Words::value);
  }

  @Override
  public String toString() {
    return "BackForm";
  }
}

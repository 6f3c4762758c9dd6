package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A language to add. */
public record LanguageForm(String code, String name) {

  public LanguageForm {
    code = Objects.requireNonNullElse(code, "");
    name = Objects.requireNonNullElse(name, "");
  }

  Result<Tongue> check() {
    return tag().with(words(), Tongue::new);
  }

  private Result<String> tag() {
    var typed = code.strip().toLowerCase(Locale.ROOT);
    boolean pages = Tongue.OF_THE_PAGES.stream().anyMatch(one -> one.code().equals(typed));
    if (pages) {
      return Result.faulty("code", "legalbasis.item.language.there");
    }
    return isTag(typed)
        ? Result.fine(typed)
        : Words.line("code", code, 40)
            .flatMap(odd -> Result.faulty("code", "legalbasis.item.language.unreadable"));
  }

  /** ISO 639: two letters are of the few there are, three of more than Java knows of. */
  private static boolean isTag(String typed) {
    return typed.matches("[a-z]{3}") || Set.of(Locale.getISOLanguages()).contains(typed);
  }

  private Result<String> words() {
    return Words.line("name", name, 40)
        .flatMap(words -> Result.needed(words.map(Words::value), "name", "web.field.required"));
  }

  @Override
  public String toString() {
    return "LanguageForm";
  }
}

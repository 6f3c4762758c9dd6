package fi.tallessa.legalbasis.item;

import java.util.function.Function;

/** One box of a text, in each language. */
public enum TextPart {
  TITLE("title", ItemText::title, 80, 0),
  PURPOSE("purpose", ItemText::purpose, 1000, 3),
  WITHOUT("without", ItemText::without, 500, 2),
  CHILD_PURPOSE("childPurpose", ItemText::childPurpose, 1000, 3),
  CHILD_WITHOUT("childWithout", ItemText::childWithout, 500, 2);

  private final String box;
  private final Function<ItemText, String> value;
  private final int longest;
  private final int rows;

  TextPart(String box, Function<ItemText, String> value, int longest, int rows) {
    this.box = box;
    this.value = value;
    this.longest = longest;
    this.rows = rows;
  }

  /** The name of its box: {@code text.fi.purpose}. */
  public String box(Tongue tongue) {
    return "text." + tongue.code() + "." + box;
  }

  public String of(ItemText text) {
    return value.apply(text);
  }

  int longest() {
    return longest;
  }

  /** Of its box; 0 for one line. */
  public int rows() {
    return rows;
  }

  public String label() {
    return "legalbasis.item.text." + name().toLowerCase(java.util.Locale.ROOT);
  }
}

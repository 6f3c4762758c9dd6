package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An item as typed: {@code months}, {@code organisation}, {@code category}, {@code text.fi.title}
 * and so on; {@code version} and {@code edition} it was opened from, and {@code once}, the id a new
 * one gets.
 */
public record ItemForm(Map<String, String> sent) {

  private static final int LONGEST_ORGANISATION = 120;
  private static final int MOST_MONTHS = 60;
  private static final Pattern TEXT = Pattern.compile("text\\.([a-z]{2,3})\\.\\w+");

  public ItemForm {
    sent = Map.copyOf(sent);
  }

  /** What was typed, once it can be kept. */
  record Checked(
      Set<Category> categories, String organisation, int months, Map<String, ItemText> texts) {

    /**
     * With what is written in languages that no text is asked for in any more: it stays as it was.
     */
    Checked carrying(ItemVersion before) {
      var all = new HashMap<>(before.texts());
      all.putAll(texts);
      return new Checked(categories, organisation, months, all);
    }

    boolean says(ItemVersion version) {
      return version.categories().equals(categories)
          && java.util.Objects.equals(version.organisation(), organisation)
          && version.months() == months
          && version.texts().equals(texts);
    }

    @Override
    public String toString() {
      return "Checked";
    }
  }

  static ItemForm empty() {
    return new ItemForm(Map.of("once", ItemId.random().toString(), "months", "12"));
  }

  static ItemForm of(ItemVersion version) {
    var boxes = new TreeMap<String, String>();
    boxes.put("months", "" + version.months());
    boxes.put("organisation", version.organisation() == null ? "" : version.organisation());
    // One from before that asked for several things is chosen anew.
    if (version.categories().size() == 1) {
      version.categories().forEach(one -> boxes.put("category", one.code()));
    }
    version
        .texts()
        .forEach(
            (language, text) ->
                Arrays.stream(TextPart.values())
                    .forEach(part -> boxes.put(part.box(new Tongue(language, "")), part.of(text))));
    return new ItemForm(boxes).begunFrom(version);
  }

  /** The same words, for another item. */
  ItemForm anew() {
    var boxes = new HashMap<>(sent);
    boxes.put("once", ItemId.random().toString());
    return new ItemForm(boxes);
  }

  /** The same words, begun from another version. */
  ItemForm begunFrom(ItemVersion version) {
    var boxes = new HashMap<>(sent);
    boxes.put("version", "" + version.number());
    boxes.put("edition", "" + version.edition());
    return new ItemForm(boxes);
  }

  boolean isBegunFrom(ItemVersion version) {
    return box("version").equals("" + version.number())
        && box("edition").equals("" + version.edition());
  }

  public String box(String name) {
    return sent.getOrDefault(name, "");
  }

  /**
   * One kind of data an item: each is given, refused and taken back by itself (GDPR Art. 7(2) and
   * recital 43; S5).
   */
  private Result<Category> chosen() {
    return Choice.made(
        "category",
        Arrays.stream(Category.values())
            .filter(one -> one.code().equals(box("category")))
            .findFirst());
  }

  /**
   * What was typed in a language that has ended meanwhile, by its box; of what lies there already
   * nothing.
   *
   * @param before what it says now, or null
   */
  Map<String, String> unspoken(List<Tongue> tongues, ItemVersion before) {
    var kept = before == null ? Map.<String, String>of() : of(before).sent();
    var found = new TreeMap<String, String>();
    sent.forEach(
        (box, words) -> {
          var name = TEXT.matcher(box);
          if (name.matches()
              && tongues.stream().noneMatch(one -> one.code().equals(name.group(1)))
              && !words.isBlank()
              && !same(words, kept.getOrDefault(box, ""))) {
            found.put(box, words);
          }
        });
    return found;
  }

  private static boolean same(String one, String other) {
    return one.replace("\r\n", "\n").strip().equals(other.replace("\r\n", "\n").strip());
  }

  /** Every part in every language: a text is whole before anybody is asked with it. */
  Result<Checked> check(List<Tongue> tongues) {
    var problems = new java.util.ArrayList<Problem>();
    var organisation = Words.line("organisation", box("organisation"), LONGEST_ORGANISATION);
    var months = months();
    var category = chosen();
    problems.addAll(category.problems().all());
    problems.addAll(organisation.problems().all());
    if (organisation.isFine()) {
      boolean needed = category.isFine() && category.sure().named();
      named(needed, organisation.sure().isPresent()).forEach(problems::add);
    }
    problems.addAll(months.problems().all());
    var texts = new LinkedHashMap<String, ItemText>();
    for (var tongue : tongues) {
      var text = text(tongue);
      problems.addAll(text.problems().all());
      if (text.isFine()) {
        texts.put(tongue.code(), text.sure());
      }
    }
    return problems.isEmpty()
        ? Result.fine(
            new Checked(
                Set.of(category.sure()),
                organisation.sure().map(Words::value).orElse(null),
                months.sure(),
                texts))
        : Result.faulty(new Problems(problems));
  }

  private static List<Problem> named(boolean needed, boolean named) {
    if (named == needed) {
      return List.of();
    }
    return List.of(
        needed
            ? Problem.of("organisation", "legalbasis.item.organisation.missing")
            : Problem.of("organisation", "legalbasis.item.organisation.unwanted"));
  }

  private Result<Integer> months() {
    var typed = box("months").strip();
    boolean fine = typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= MOST_MONTHS;
    return fine
        ? Result.fine(Integer.parseInt(typed))
        : Words.line("months", typed, 40)
            .flatMap(odd -> Result.faulty("months", "legalbasis.item.months.between", MOST_MONTHS));
  }

  private Result<ItemText> text(Tongue tongue) {
    var parts = new EnumMap<TextPart, Result<String>>(TextPart.class);
    for (var part : TextPart.values()) {
      parts.put(part, read(part, part.box(tongue)));
    }
    var problems = Problems.in(parts.values().toArray(Result<?>[]::new));
    return problems.isEmpty()
        ? Result.fine(
            new ItemText(
                parts.get(TextPart.TITLE).sure(),
                parts.get(TextPart.PURPOSE).sure(),
                parts.get(TextPart.WITHOUT).sure(),
                parts.get(TextPart.CHILD_PURPOSE).sure(),
                parts.get(TextPart.CHILD_WITHOUT).sure()))
        : Result.faulty(problems);
  }

  private Result<String> read(TextPart part, String box) {
    var words =
        part.rows() == 0
            ? Words.line(box, box(box), part.longest())
            : Words.text(box, box(box), part.longest());
    return words.flatMap(some -> Result.needed(some.map(Words::value), box, "web.field.required"));
  }

  @Override
  public String toString() {
    return "ItemForm";
  }
}

package fi.tallessa.legalbasis.balancing;

import java.util.Locale;

/** What a balancing test has to say, piece by piece (GDPR Art. 6(1)(f), recital 47). */
public enum Part {
  OTHER_BASES(Section.BASES),
  WHOSE(Section.INTEREST),
  INTEREST(Section.INTEREST),
  LAWFUL(Section.INTEREST),
  PRESENT(Section.INTEREST),
  BENEFIT(Section.INTEREST),
  HARM(Section.INTEREST),
  NECESSITY(Section.NECESSITY),
  LESS_INTRUSIVE(Section.NECESSITY),
  MINIMISATION(Section.NECESSITY),
  NATURE(Section.BALANCE),
  SOURCE(Section.BALANCE),
  RELATIONSHIP(Section.BALANCE),
  EXPECTATIONS(Section.BALANCE),
  SCALE(Section.BALANCE),
  WHO_SEES(Section.BALANCE),
  /** What weighs for the customers, a thing a line. */
  FOR_THEM(Section.BALANCE),
  /** What weighs for the association, a thing a line. */
  FOR_US(Section.BALANCE),
  /** Never left out: the database holds it beside the test itself. */
  CHILDREN(Section.CHILDREN),
  MEASURES(Section.MEASURES),
  OPT_OUT(Section.MEASURES),
  SCOPE(Section.CONCLUSION),
  ASSESSMENT_WHY(Section.CONCLUSION),
  /** Why it was written now; the only one that may be left out. */
  OCCASION(Section.CONCLUSION);

  private final Section section;
  private final String field;

  Part(Section section) {
    this.section = section;
    this.field = camel(name().toLowerCase(Locale.ROOT));
  }

  public Section section() {
    return section;
  }

  /** The name of its box. */
  public String field() {
    return field;
  }

  public boolean optional() {
    return this == OCCASION;
  }

  /** One of the two sides of the scales, a thing a line. */
  public boolean weight() {
    return this == FOR_THEM || this == FOR_US;
  }

  /** The message key of its name; with {@code .hint}, of what belongs there. */
  public String key() {
    return "legalbasis.balancing.part." + name().toLowerCase(Locale.ROOT);
  }

  private static String camel(String snake) {
    var words = snake.split("_");
    var camel = new StringBuilder(words[0]);
    for (int word = 1; word < words.length; word++) {
      camel.append(words[word].substring(0, 1).toUpperCase(Locale.ROOT));
      camel.append(words[word].substring(1));
    }
    return camel.toString();
  }
}

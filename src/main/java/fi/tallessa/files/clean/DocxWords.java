package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/**
 * The text of a document of Word: every word stays, with the changes and comments in it; who made
 * them and when does not.
 */
final class DocxWords implements Xml.Rewriting {

  /** As Word itself writes when it is asked to forget who wrote. */
  private static final String SOMEBODY = "Author";

  private static final Set<String> ACTIVE =
      Set.of("altChunk", "OLEObject", "control", "object", "ocx");

  private static final Set<String> LEFT_OUT =
      Set.of("rsids", "docVars", "attachedTemplate", "mailMerge");

  /** Fields that start a program or fetch a file. */
  private static final Pattern FETCHES =
      Pattern.compile("(?i)(^|[^a-z])(dde|ddeauto|includetext|includepicture|import|link)\\s");

  private final StringBuilder fields = new StringBuilder();
  private boolean inField;

  @Override
  public Optional<StartElement> begin(StartElement element) throws Unfit.Found {
    var name = element.getName().getLocalPart();
    if (ACTIVE.contains(name)) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
    inField = name.equals("instrText") || name.equals("delInstrText");
    if (name.equals("fldChar")) {
      fields.append(' ');
    }
    return LEFT_OUT.contains(name) ? Optional.empty() : Optional.of(cleaned(element));
  }

  @Override
  public void text(String text) {
    if (inField) {
      fields.append(text);
    }
  }

  /** Looked at when all of it is read: a field may be written in many pieces. */
  void refuse() throws Unfit.Found {
    if (FETCHES.matcher(fields + " ").find()) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
  }

  private StartElement cleaned(StartElement element) {
    List<Attribute> kept = new ArrayList<>();
    element
        .getAttributes()
        .forEachRemaining(
            one -> {
              if (one.getName().getLocalPart().equals("instr")) {
                fields.append(' ').append(one.getValue()).append(' ');
              }
              if (one.getName().getLocalPart().equals("author")) {
                kept.add(Xml.said(one, SOMEBODY));
              } else if (!isOfPeople(one)) {
                kept.add(one);
              }
            });
    return Xml.with(element, kept.iterator());
  }

  private static boolean isOfPeople(Attribute one) {
    var name = one.getName().getLocalPart();
    return name.equals("initials")
        || name.equals("date")
        || name.equals("dateUtc")
        || name.toLowerCase(Locale.ROOT).startsWith("rsid");
  }
}

package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
      Set.of("altChunk", "OLEObject", "control", "object", "ocx", "webVideoPr");

  private static final Set<String> LEFT_OUT =
      Set.of("rsids", "docVars", "attachedTemplate", "mailMerge", "docId");

  /** What says of a picture how it was called where it came from. */
  private static final Set<String> PICTURE = Set.of("docPr", "cNvPr", "imagedata", "shape");

  private static final Set<String> FROM = Set.of("href", "althref", "src");

  private static final Set<String> OF_A_PICTURE = Set.of("descr", "title", "alt");

  private final DocxFields fields = new DocxFields();
  private boolean inField;

  @Override
  public Optional<StartElement> begin(StartElement element) throws Unfit.Found {
    var name = element.getName().getLocalPart();
    if (ACTIVE.contains(name) || fetches(element)) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
    inField = name.equals("instrText") || name.equals("delInstrText");
    return LEFT_OUT.contains(name) ? Optional.empty() : Optional.of(cleaned(element));
  }

  @Override
  public void text(String text) {
    if (inField) {
      fields.add(text);
    }
  }

  /** Looked at when all of it is read: a field may be written in many pieces. */
  void refuse() throws Unfit.Found {
    if (fields.refused()) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
  }

  /** An old drawing may name an address itself, past the relations of its part. */
  private static boolean fetches(StartElement element) {
    for (var all = element.getAttributes(); all.hasNext(); ) {
      var one = all.next();
      var name = one.getName();
      boolean relation = name.getNamespaceURI().endsWith("/relationships");
      boolean allowed =
          name.getLocalPart().equals("href") && Relations.WEB.matcher(one.getValue()).matches();
      if (FROM.contains(name.getLocalPart()) && !relation && !allowed) {
        return true;
      }
    }
    return false;
  }

  private StartElement cleaned(StartElement element) {
    List<Attribute> kept = new ArrayList<>();
    element
        .getAttributes()
        .forEachRemaining(
            one -> {
              switch (one.getName().getLocalPart()) {
                case "instr" -> fields.simple(one.getValue());
                case "fldCharType" -> fields.mark(one.getValue());
                default -> {}
              }
              if (one.getName().getLocalPart().equals("author")) {
                kept.add(Xml.said(one, SOMEBODY));
              } else if (isNameOfPicture(element, one)) {
                kept.add(Xml.said(one, "Picture"));
              } else if (!isOfPicture(element, one) && !isOfPeople(one)) {
                kept.add(one);
              }
            });
    return Xml.with(element, kept.iterator());
  }

  private static boolean isNameOfPicture(StartElement element, Attribute one) {
    return one.getName().getLocalPart().equals("name")
        && PICTURE.contains(element.getName().getLocalPart());
  }

  private static boolean isOfPicture(StartElement element, Attribute one) {
    return PICTURE.contains(element.getName().getLocalPart())
        && OF_A_PICTURE.contains(one.getName().getLocalPart());
  }

  private static boolean isOfPeople(Attribute one) {
    var name = one.getName().getLocalPart();
    return name.equals("initials")
        || name.equals("date")
        || name.equals("dateUtc")
        || name.toLowerCase(Locale.ROOT).startsWith("rsid");
  }
}

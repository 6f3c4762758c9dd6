package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.StartElement;

/** What each part of a document of Word says it is. */
final class ContentTypes implements Xml.Rewriting {

  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static final String RELATIONS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private static final Pattern ACTIVE = Pattern.compile(".*(macroenabled|vba|activex|oleobject).*");

  /** What Word writes of text, pictures drawn in it, and how both look. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(application|text)/xml"
              + "|application/vnd\\.openxmlformats-officedocument"
              + "\\.(wordprocessingml|drawingml|theme|themeoverride)(\\.[a-z0-9.]+)?\\+xml"
              + "|application/vnd\\.ms-word\\.styleswitheffects\\+xml"
              + "|application/vnd\\.ms-office\\.(chartstyle|chartcolorstyle|drawingml\\.[a-z]+)\\+xml");

  private static final Pattern PICTURE = Pattern.compile("image/(png|jpe?g)");

  private boolean document;

  static void areOfADocument(byte[] xml) throws Unfit.Found {
    var types = new ContentTypes();
    Xml.read(xml, types);
    if (!types.document) {
      throw new Unfit.Found(Unfit.OTHER);
    }
  }

  @Override
  public Optional<StartElement> begin(StartElement element) throws Unfit.Found {
    var type = said(element, "ContentType");
    if (type.isEmpty()) {
      return Optional.of(element);
    }
    var low = type.toLowerCase(Locale.ROOT);
    if (ACTIVE.matcher(low).matches()) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
    document |= type.equals(DOCUMENT);
    return element.getName().getLocalPart().equals("Override")
        ? part(element, low)
        : ending(element, low);
  }

  private static Optional<StartElement> part(StartElement element, String type) throws Unfit.Found {
    var part = said(element, "PartName");
    if (part.startsWith("/") && DocxPart.isLeftOut(part.substring(1))) {
      return Optional.empty();
    }
    refuse(DocxPart.ending(part), type);
    return Optional.of(element);
  }

  /** No part that is kept ends otherwise. */
  private static Optional<StartElement> ending(StartElement element, String type)
      throws Unfit.Found {
    var ending = DocxPart.low(said(element, "Extension"));
    boolean kept = ending.equals("xml") || ending.equals("rels") || DocxPart.isPicture(ending);
    if (kept) {
      refuse(ending, type);
    }
    return kept ? Optional.of(element) : Optional.empty();
  }

  /** What would be read as something else than it was looked at for. */
  private static void refuse(String ending, String type) throws Unfit.Found {
    boolean right =
        switch (ending) {
          case "rels" -> type.equals(RELATIONS);
          case "xml" -> WORDS.matcher(type).matches();
          default -> DocxPart.isPicture(ending) && PICTURE.matcher(type).matches();
        };
    if (!right) {
      throw new Unfit.Found(
          type.endsWith(".main+xml") && ending.equals("xml") ? Unfit.OTHER : Unfit.ACTIVE);
    }
  }

  static String said(StartElement element, String name) {
    var attribute = element.getAttributeByName(new QName(name));
    return attribute == null ? "" : attribute.getValue();
  }
}

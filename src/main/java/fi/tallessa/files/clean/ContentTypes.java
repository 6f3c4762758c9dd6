package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.util.Locale;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.events.StartElement;

/** What each part of a document of Word says it is. */
final class ContentTypes implements Xml.Rewriting {

  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

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
    if (type.toLowerCase(Locale.ROOT).matches(".*(macroenabled|vba|activex|oleobject).*")) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
    document |= type.equals(DOCUMENT);
    var part = said(element, "PartName");
    return part.startsWith("/") && DocxPart.isLeftOut(part.substring(1))
        ? Optional.empty()
        : Optional.of(element);
  }

  static String said(StartElement element, String name) {
    var attribute = element.getAttributeByName(new QName(name));
    return attribute == null ? "" : attribute.getValue();
  }
}

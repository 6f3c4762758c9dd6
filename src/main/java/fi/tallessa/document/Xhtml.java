package fi.tallessa.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a template wrote, ready to be set: our style in it, and a box where a letter is missing. */
final class Xhtml {

  private static final String STYLE = Resource.text("paper.css");

  /** The note of the frame about boxes; it is taken out where there are none. */
  private static final String NOTE = "missing";

  static Document read(String written) {
    try {
      var document = builder().parse(new InputSource(new StringReader(written)));
      var style = document.createElement("style");
      style.setTextContent(STYLE);
      document.getElementsByTagName("head").item(0).appendChild(style);
      if (!boxed(document.getElementsByTagName("body").item(0))) {
        note(document).forEach(one -> one.getParentNode().removeChild(one));
      }
      return document;
    } catch (SAXException | IOException unreadable) {
      // Without the cause: it may quote what somebody typed.
      throw new IllegalStateException("A template did not write XHTML");
    }
  }

  private static boolean boxed(Node node) {
    if (node instanceof Text text) {
      var before = text.getData();
      text.setData(Letters.boxed(before));
      return !text.getData().equals(before);
    }
    boolean found = false;
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      found |= boxed(child);
    }
    return found;
  }

  private static List<Element> note(Document document) {
    var paragraphs = document.getElementsByTagName("p");
    return IntStream.range(0, paragraphs.getLength())
        .mapToObj(paragraphs::item)
        .map(Element.class::cast)
        .filter(one -> one.getAttribute("class").equals(NOTE))
        .toList();
  }

  /** No document type, hence no entity, and nothing to fetch for it (ASVS 1.5.1). */
  private static DocumentBuilder builder() {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Xhtml() {}
}

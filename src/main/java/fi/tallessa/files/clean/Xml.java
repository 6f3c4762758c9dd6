package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Reads a part of a document and writes it anew, element by element. Nothing outside is read. */
final class Xml {

  private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

  /** What becomes of the elements of a part. */
  interface Rewriting {

    /** Empty where the element goes, with all that is in it. */
    Optional<StartElement> begin(StartElement element) throws Unfit.Found;

    default void text(String text) {}
  }

  static byte[] written(byte[] xml, Rewriting rewriting) throws Unfit.Found {
    try {
      var out = new ByteArrayOutputStream(xml.length);
      var writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLEventWriter(out, StandardCharsets.UTF_8.name());
      copy(reader(xml), writer, rewriting);
      writer.close();
      return out.toByteArray();
    } catch (XMLStreamException broken) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
  }

  /** Only to be looked at. */
  static void read(byte[] xml, Rewriting rewriting) throws Unfit.Found {
    written(xml, rewriting);
  }

  static StartElement with(StartElement element, Iterator<Attribute> kept) {
    var name = element.getName();
    return EVENTS.createStartElement(
        name.getPrefix(),
        name.getNamespaceURI(),
        name.getLocalPart(),
        kept,
        element.getNamespaces());
  }

  /** An attribute that says something else. */
  static Attribute said(Attribute one, String value) {
    return EVENTS.createAttribute(one.getName(), value);
  }

  private static XMLEventReader reader(byte[] xml) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLEventReader(new ByteArrayInputStream(xml));
  }

  private static void copy(XMLEventReader in, XMLEventWriter out, Rewriting rewriting)
      throws XMLStreamException, Unfit.Found {
    while (in.hasNext()) {
      var event = in.nextEvent();
      switch (event.getEventType()) {
        case XMLEvent.DTD, XMLEvent.ENTITY_REFERENCE -> throw new Unfit.Found(Unfit.ACTIVE);
        case XMLEvent.COMMENT, XMLEvent.PROCESSING_INSTRUCTION -> {}
        case XMLEvent.START_DOCUMENT ->
            out.add(EVENTS.createStartDocument(StandardCharsets.UTF_8.name(), "1.0", true));
        case XMLEvent.START_ELEMENT -> begin(in, out, event.asStartElement(), rewriting);
        case XMLEvent.CHARACTERS -> {
          rewriting.text(event.asCharacters().getData());
          out.add(event);
        }
        default -> out.add(event);
      }
    }
  }

  private static void begin(
      XMLEventReader in, XMLEventWriter out, StartElement element, Rewriting rewriting)
      throws XMLStreamException, Unfit.Found {
    var kept = rewriting.begin(element);
    if (kept.isPresent()) {
      out.add(kept.get());
      return;
    }
    for (int deep = 1; deep > 0; ) {
      var event = in.nextEvent();
      deep += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
    }
  }

  private Xml() {}
}

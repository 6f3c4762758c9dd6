package fi.tallessa.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A finished document, read as a reader's program would read it. */
public record Printed(byte[] bytes) {

  private static final Set<String> PAINTING =
      Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh");

  public String text() {
    return with(document -> new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
  }

  /** The kinds of all parts, in reading order. */
  public List<String> tags() {
    return with(
        document -> {
          var kinds = new ArrayList<String>();
          collect(document.getDocumentCatalog().getStructureTreeRoot(), kinds);
          return kinds;
        });
  }

  /** All that a reader's program can read of it, but for the minute it was made. */
  public List<String> told() {
    return with(
        document -> {
          var about = document.getDocumentInformation();
          var told = new ArrayList<String>();
          about.getMetadataKeys().stream()
              .filter(key -> !key.equals("CreationDate"))
              .forEach(key -> told.add(key + ": " + about.getPropertyStringValue(key)));
          var beside = document.getDocumentCatalog().getMetadata();
          told.add(
              new String(beside.toByteArray(), StandardCharsets.UTF_8)
                  .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^<\"]*", ""));
          told.add("pages: " + document.getNumberOfPages());
          marks(document.getDocumentCatalog().getDocumentOutline(), told);
          told.add(new PDFTextStripper().getText(document).replaceAll("printed .*", ""));
          return told;
        });
  }

  private static void marks(PDOutlineNode of, List<String> told) {
    if (of != null) {
      for (var mark : of.children()) {
        told.add("mark: " + mark.getTitle());
        marks(mark, told);
      }
    }
  }

  /** What it breaks of PDF/UA-1. */
  public List<String> broken() {
    return Standard.broken(bytes);
  }

  /** What is painted outside any tag and is not marked as decoration either. */
  public List<String> untagged() {
    return with(
        document -> {
          var found = new ArrayList<String>();
          for (var page : document.getPages()) {
            found.addAll(untagged(page));
          }
          return found;
        });
  }

  public Set<String> fontsNotEmbedded() {
    return with(
        document -> {
          var found = new TreeSet<String>();
          for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
              var font = page.getResources().getFont(name);
              if (!font.isEmbedded()) {
                found.add(font.getName());
              }
            }
          }
          return found;
        });
  }

  public <T> T with(Reading<T> reading) {
    try (var document = Loader.loadPDF(bytes)) {
      return reading.read(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> untagged(PDPage page) throws IOException {
    var found = new ArrayList<String>();
    int depth = 0;
    for (var token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        switch (operator.getName()) {
          case "BMC", "BDC" -> depth++;
          case "EMC" -> depth--;
          default -> {
            if (depth == 0 && PAINTING.contains(operator.getName())) {
              found.add(operator.getName());
            }
          }
        }
      }
    }
    return found;
  }

  private static void collect(PDStructureNode node, List<String> kinds) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kinds.add(element.getStandardStructureType());
        collect(element, kinds);
      }
    }
  }

  /** What may be asked of an open document. */
  public interface Reading<T> {
    T read(PDDocument document) throws IOException;
  }
}

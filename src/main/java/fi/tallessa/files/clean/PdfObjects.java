package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Everything that can be reached in a PDF: looked at, and freed of what it says of people. */
final class PdfObjects {

  /** No document that people write has as many. */
  private static final int MOST = 1_000_000;

  private static final Set<String> NEVER =
      Set.of("JS", "JavaScript", "XFA", "EF", "EmbeddedFiles", "RichMediaContent", "Collection");

  /** What a click or the opening may do; turning to a page or to a web address is fine. */
  private static final Set<String> ACTS =
      Set.of(
          "JavaScript",
          "Launch",
          "GoToR",
          "GoToE",
          "SubmitForm",
          "ImportData",
          "Rendition",
          "RichMediaExecute",
          "GoTo3DView",
          "Movie",
          "Sound");

  /** Where an action stands, and the only ones that may: a page, the web, the next page. */
  private static final List<COSName> AT = List.of(COSName.A, COSName.getPDFName("PA"));

  private static final Set<String> MAY = Set.of("GoTo", "URI", "Named");

  private static final Set<String> PLAYS =
      Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");

  private static final Set<String> OF_PEOPLE =
      Set.of("Metadata", "PieceInfo", "Thumb", "LastModified", "CreatorInfo", "Perms", "DSS");

  /** What happens by itself when a page is shown, a field is entered or a file is closed. */
  private static final Set<String> BY_ITSELF = Set.of("AA", "PresSteps");

  /** A page of another file, or a picture elsewhere, in place of what is drawn here. */
  private static final Set<String> ELSEWHERE = Set.of("Ref", "OPI");

  private static final Pattern WEB = Pattern.compile("(?i)(https?|mailto|tel):");

  private static final List<String> OF_EACH_MARK = List.of("M", "CreationDate", "NM");
  private static final Set<String> NO_COMMENT = Set.of("Widget", "Link");
  private static final COSName SUBTYPE = COSName.SUBTYPE;
  private static final COSName ACT = COSName.S;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> ahead = new ArrayDeque<>();

  void clean(COSBase root) throws Unfit.Found, IOException {
    ahead.push(root);
    while (!ahead.isEmpty()) {
      var next = ahead.pop();
      var one = next instanceof COSObject reference ? reference.getObject() : next;
      if (one != null && seen.add(one)) {
        look(one);
      }
      if (seen.size() > MOST) {
        throw new Unfit.Found(Unfit.BOMB);
      }
    }
  }

  private void look(COSBase one) throws Unfit.Found, IOException {
    switch (one) {
      case COSDictionary dictionary -> {
        refuse(dictionary);
        free(dictionary);
        dictionary.getValues().forEach(ahead::push);
      }
      case COSArray array -> array.forEach(item -> push(item));
      default -> {}
    }
  }

  private void push(COSBase item) {
    if (item != null) {
      ahead.push(item);
    }
  }

  private static void refuse(COSDictionary one) throws Unfit.Found {
    boolean acts =
        one.keySet().stream().anyMatch(key -> NEVER.contains(key.getName()))
            || ACTS.contains(name(one, ACT))
            || PLAYS.contains(name(one, SUBTYPE))
            || name(one, COSName.TYPE).equals("EmbeddedFile")
            || one instanceof COSStream && one.containsKey(COSName.F)
            || AT.stream().anyMatch(key -> mayNot(one.getDictionaryObject(key)))
            || opens(one.getDictionaryObject(COSName.OPEN_ACTION));
    if (acts) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
  }

  /** Something else at its opening than turning to a page. */
  private static boolean opens(COSBase action) {
    return action instanceof COSDictionary does && !name(does, ACT).equals("GoTo");
  }

  private static boolean mayNot(COSBase action) {
    return action instanceof COSDictionary does
        && does.containsKey(ACT)
        && !MAY.contains(name(does, ACT));
  }

  private static void free(COSDictionary one) throws Unfit.Found, IOException {
    OF_PEOPLE.forEach(key -> one.removeItem(COSName.getPDFName(key)));
    BY_ITSELF.forEach(key -> one.removeItem(COSName.getPDFName(key)));
    if (one.containsKey(ACT)) {
      // An action may bring others after it; those do what they like.
      one.removeItem(COSName.NEXT);
    }
    if (name(one, ACT).equals("URI") && !leadsToTheWeb(one.getString(COSName.URI))) {
      // A place on somebody's own disk tells whose, and where there is none it is looked for.
      one.removeItem(COSName.URI);
    }
    if (one.containsKey(COSName.BYTERANGE)) {
      one.clear();
    }
    if (one.getDictionaryObject(COSName.I) instanceof COSDictionary) {
      // Who wrote an article that runs through pages.
      one.removeItem(COSName.I);
    }
    if (name(one, COSName.FT).equals("Sig")) {
      // Written anew, what was signed is signed no more; better none than a broken one.
      one.removeItem(COSName.V);
    }
    if (one.containsKey(COSName.RECT)) {
      OF_EACH_MARK.forEach(key -> one.removeItem(COSName.getPDFName(key)));
      if (!NO_COMMENT.contains(name(one, SUBTYPE))) {
        one.removeItem(COSName.T);
      }
    }
    if (one instanceof COSStream stream) {
      ELSEWHERE.forEach(key -> stream.removeItem(COSName.getPDFName(key)));
      PdfPhotograph.clean(stream);
      PdfDrawing.hasNoPhotograph(stream);
    }
  }

  private static boolean leadsToTheWeb(String address) {
    return address != null && WEB.matcher(address).lookingAt();
  }

  private static String name(COSDictionary one, COSName key) {
    return one.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
  }
}

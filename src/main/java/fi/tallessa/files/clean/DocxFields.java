package fi.tallessa.files.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of a part of a document of Word. Those that number, count, date and lead to a page of
 * the web or within the document stay; a field that is none of them starts a program, fetches a
 * file or is one that nobody has looked at.
 */
final class DocxFields {

  private static final Set<String> STAY =
      Set.of(
          "=",
          "ADVANCE",
          "AUTHOR",
          "AUTONUM",
          "AUTONUMLGL",
          "AUTONUMOUT",
          "BIBLIOGRAPHY",
          "BIDIOUTLINE",
          "CITATION",
          "COMMENTS",
          "CREATEDATE",
          "DATE",
          "DOCPROPERTY",
          "EQ",
          "FILENAME",
          "FORMCHECKBOX",
          "FORMDROPDOWN",
          "FORMTEXT",
          "IF",
          "INDEX",
          "KEYWORDS",
          "LASTSAVEDBY",
          "LISTNUM",
          "MERGEFIELD",
          "NOTEREF",
          "NUMCHARS",
          "NUMPAGES",
          "NUMWORDS",
          "PAGE",
          "PAGEREF",
          "PRINTDATE",
          "QUOTE",
          "REF",
          "REVNUM",
          "SAVEDATE",
          "SECTION",
          "SECTIONPAGES",
          "SEQ",
          "STYLEREF",
          "SUBJECT",
          "SYMBOL",
          "TC",
          "TIME",
          "TITLE",
          "TOC",
          "XE");

  private static final Pattern WORD = Pattern.compile("\\s*(=|[\\p{L}]+)(.*)", Pattern.DOTALL);

  /** A text in its marks, a switch with what belongs to it, or a bare word. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\\\\[lots]\\s*(?:\"[^\"]*\"|[^\\s\"]+)|\\\\[nmh](?=\\s|$)|\"([^\"]*)\"|(\\S+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITHIN =
      Pattern.compile("\\\\l\\s*(?:\"[^\"]*\"|[^\\s\"]+)", Pattern.CASE_INSENSITIVE);

  private static final char UNKNOWN = '\ufffd';

  private static final class Field {
    final StringBuilder said = new StringBuilder();
    boolean answered;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private boolean refused;

  /** As {@code w:fldChar} says it: begin, separate or end. */
  void mark(String type) {
    switch (type) {
      case "begin" -> begin();
      case "separate" -> open.stream().findFirst().ifPresent(one -> one.answered = true);
      case "end" -> {
        if (!open.isEmpty()) {
          judge(open.pop().said.toString());
        }
      }
      default -> refused = true;
    }
  }

  /** What a field within another answers stands in the other's words, and is not known here. */
  private void begin() {
    if (!open.isEmpty() && !open.peek().answered) {
      open.peek().said.append(UNKNOWN);
    }
    open.push(new Field());
  }

  /** A piece of an instruction; one may be written in many. Beside a field nobody writes one. */
  void add(String text) {
    if (open.isEmpty() || open.peek().answered) {
      refused |= !text.isBlank();
    } else {
      open.peek().said.append(text);
    }
  }

  /** A field that is written as one element. */
  void simple(String instruction) {
    judge(instruction);
  }

  /** Whether one has to be refused, all of the part having been read. */
  boolean refused() {
    open.forEach(one -> judge(one.said.toString()));
    return refused;
  }

  private void judge(String instruction) {
    refused |= !stays(instruction);
  }

  private static boolean stays(String instruction) {
    if (instruction.isBlank()) {
      return true;
    }
    var word = WORD.matcher(instruction);
    if (!word.matches()) {
      return false;
    }
    var name = word.group(1).toUpperCase(Locale.ROOT);
    return name.equals("HYPERLINK") ? leadsToAPage(word.group(2)) : STAY.contains(name);
  }

  private static boolean leadsToAPage(String rest) {
    var pieces = PIECE.matcher(rest);
    boolean somewhere = false;
    while (pieces.find()) {
      var target = pieces.group(1) == null ? pieces.group(2) : pieces.group(1);
      if (target != null && !Relations.WEB.matcher(target).matches()) {
        return false;
      }
      somewhere |= target != null;
    }
    return somewhere || WITHIN.matcher(rest).find();
  }
}

package fi.tallessa.letter;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter as it is printed. Whom to ask and both ways to complain are its end, whatever it says:
 * there is no letter to them without (S47). Another organisation has nothing to complain of.
 *
 * @param title the message key of its heading
 * @param said what it says before that
 * @param foot what every sheet belongs to: codes and numbers, nobody's name
 */
public record Letter(
    Controller from,
    Voice voice,
    Locale language,
    String title,
    List<Part> said,
    String foot,
    FileName fileName) {

  /** Words of ours that are filled in, by their message key. */
  public record Key(String key) {}

  /** The same of several, one after the other. */
  public record Keys(List<String> keys) {}

  /** A paragraph with what is filled in: days, and words somebody wrote. */
  public record Part(Paragraph paragraph, List<Object> with) {
    public static Part of(Paragraph paragraph, Object... with) {
      return new Part(paragraph, List.of(with));
    }

    @Override
    public String toString() {
      return "Part[" + paragraph + "]";
    }
  }

  public Letter {
    said = List.copyOf(said);
  }

  public List<Part> parts() {
    return Stream.concat(said.stream(), end()).toList();
  }

  private Stream<Part> end() {
    var ask = Part.of(Paragraph.ASK, from.name() + ", " + from.address() + ", " + from.contact());
    return said.stream().anyMatch(one -> one.paragraph().toRecipient())
        ? Stream.of(ask)
        : Stream.of(ask, Part.of(Paragraph.OMBUDSMAN), Part.of(Paragraph.COURT));
  }

  public String words(Part part, Ui ui) {
    return ui.t(
        part.paragraph().key(voice), part.with().stream().map(one -> filled(one, ui)).toArray());
  }

  private static Object filled(Object one, Ui ui) {
    return switch (one) {
      case LocalDate day -> ui.day(day);
      case Key words -> ui.t(words.key());
      case Keys some -> some.keys().stream().map(ui::t).collect(Collectors.joining(", "));
      default -> one;
    };
  }

  /** Large letters for a child. */
  public String size() {
    return voice == Voice.CHILD ? "large" : "plain";
  }

  @Override
  public String toString() {
    return "Letter";
  }
}

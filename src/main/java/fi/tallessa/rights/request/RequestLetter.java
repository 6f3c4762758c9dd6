package fi.tallessa.rights.request;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import fi.tallessa.kernel.Code;
import fi.tallessa.letter.Letter;
import fi.tallessa.letter.Letter.Key;
import fi.tallessa.letter.Letter.Part;
import fi.tallessa.letter.Paragraph;
import fi.tallessa.letter.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The letter that a request has come to: that it came and by when it is answered, that it takes
 * longer, or what was decided (GDPR Art. 12(3), 12(4)). Each can be read by a child (Art. 12(1)).
 * Whoever asks of somebody else's data gets the same words whatever there is, and no code; nor does
 * a guardian who asks about themselves.
 */
final class RequestLetter {

  /** To whoever asks about somebody else, and whoever has no right to ask. */
  static final List<Part> OF_OTHERS = List.of(Part.of(Paragraph.OF_OTHERS));

  /** What comes with the letter, whoever it is about. */
  private static final Set<Kind> HANDED =
      EnumSet.of(Kind.ACCESS, Kind.RECTIFICATION, Kind.PORTABILITY, Kind.COMPLAINT);

  /**
   * @param longest until when it takes where they are told now that it takes longer; empty where
   *     that would be too late
   */
  static Letter of(
      Request one,
      Code code,
      Controller from,
      Voice voice,
      Locale language,
      Optional<LocalDate> longest,
      LocalDate today) {
    var decided = one.held(today);
    boolean others = one.told().mayAsk(today).isOfOthers();
    boolean known = one.told().identity().sure() && !others && !one.told().own();
    var said =
        others
            ? OF_OTHERS
            : decided.map(decision -> decided(one, decision)).orElseGet(() -> open(one, longest));
    return known
        ? letter(said, from, voice, language, code.shown(), code.shown() + "-letter.pdf")
        : ofNobody(said, from, voice, language);
  }

  /** Without a code: to whoever may be in a file, or in none. */
  static Letter ofNobody(List<Part> said, Controller from, Voice voice, Locale language) {
    return letter(said, from, voice, language, from.name(), "letter.pdf");
  }

  private static Letter letter(
      List<Part> said, Controller from, Voice voice, Locale language, String foot, String file) {
    return new Letter(from, voice, language, "rights.letter.title", said, foot, new FileName(file));
  }

  /**
   * To somebody of whom nothing is held: until it is sure who they are, the same as to somebody of
   * whom something is.
   */
  static List<Part> toStranger(Stranger one) {
    var asked = Part.of(Paragraph.ASKED, one.came(), new Key(one.kind().label()));
    return one.identity().sure()
        ? List.of(asked, Part.of(Paragraph.NOTHING_HELD))
        : List.of(asked, Part.of(Paragraph.RECEIVED, one.due()), Part.of(Paragraph.IDENTITY));
  }

  private static List<Part> open(Request one, Optional<LocalDate> longest) {
    var said = new ArrayList<Part>();
    said.add(asked(one));
    said.add(
        one.extended()
            .map(told -> one.due())
            .or(() -> longest.filter(day -> one.told().longer() != null))
            .map(day -> Part.of(Paragraph.LONGER, day, one.told().longer()))
            .orElseGet(() -> Part.of(Paragraph.RECEIVED, one.due())));
    if (!one.told().identity().sure()) {
      said.add(Part.of(Paragraph.IDENTITY));
    }
    if (one.kind().hasSituation() && !one.told().told()) {
      said.add(Part.of(Paragraph.SITUATION));
    }
    return said;
  }

  private static List<Part> decided(Request one, Decision decision) {
    return switch (decision.outcome()) {
      case ACCEPTED -> List.of(asked(one), given(one));
      case PARTLY -> List.of(asked(one), because(Paragraph.PARTLY, decision));
      case NOT_APPLICABLE -> List.of(asked(one), because(Paragraph.ELSEWHERE, decision));
      case REFUSED -> List.of(asked(one), because(Paragraph.REFUSED, decision));
      case TAKEN_BACK -> List.of(asked(one), Part.of(Paragraph.TAKEN_BACK));
    };
  }

  private static Part asked(Request one) {
    return Part.of(Paragraph.ASKED, one.came(), new Key(one.kind().label()));
  }

  private static Part given(Request one) {
    if (one.told().own() && !HANDED.contains(one.kind())) {
      return Part.of(Paragraph.DONE);
    }
    return switch (one.kind()) {
      case ACCESS -> Part.of(Paragraph.GIVEN_ACCESS, new Key(copy(one)));
      case RECTIFICATION -> Part.of(Paragraph.GIVEN_RECTIFICATION);
      case ERASURE -> Part.of(Paragraph.GIVEN_ERASURE);
      case RESTRICTION -> Part.of(Paragraph.GIVEN_RESTRICTION);
      case OBJECTION -> Part.of(Paragraph.GIVEN_OBJECTION);
      case PORTABILITY -> Part.of(Paragraph.GIVEN_PORTABILITY);
      case LOG_REPORT -> Part.of(Paragraph.GIVEN_LOG_REPORT);
      case COMPLAINT -> Part.of(Paragraph.GIVEN_COMPLAINT);
    };
  }

  /** A guardian of a child gets what they may read, which is no copy of all that is held (K3). */
  private static String copy(Request one) {
    return one.guardian().isPresent() && !one.told().own()
        ? "rights.letter.given.guardian"
        : "rights.letter.given.copy";
  }

  private static Part because(Paragraph what, Decision decision) {
    if (decision.written().silent()) {
      return Part.of(Paragraph.NO_REASONS);
    }
    var ground = new Key("rights.letter.ground." + decision.ground().code());
    return Part.of(what, ground, decision.written().why());
  }

  private RequestLetter() {}
}

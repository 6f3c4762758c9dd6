package fi.tallessa.feedback;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.stream.IntStream;

/** What is asked, each answered by a mark from one to five or by nothing. */
public enum Question {
  LISTENED,
  HELPED,
  KNEW,
  REACHED;

  static final int LOWEST = 1;
  static final int HIGHEST = 5;

  /** The box, and the end of its words' key. */
  public String code() {
    return name().toLowerCase();
  }

  public String label() {
    return "feedback.question." + code();
  }

  public static List<Choice> marks(Ui ui) {
    return IntStream.rangeClosed(LOWEST, HIGHEST)
        .mapToObj(mark -> new Choice("" + mark, ui.t("feedback.mark." + mark)))
        .toList();
  }
}

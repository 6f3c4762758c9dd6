package fi.tallessa.casework.contact;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What there is to choose from in the form of a contact. */
public record ComposerChoices(ComposerPage page, Ui ui) {

  public List<Choice> channels() {
    return Arrays.stream(Channel.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> outcomes() {
    return Arrays.stream(Outcome.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> minutes() {
    return Minutes.USUAL.stream()
        .map(one -> new Choice("" + one, ui.t("casework.contact.minutes.some", one)))
        .toList();
  }

  public List<Choice> promising() {
    return List.of(
        new Choice("", ui.t("casework.contact.promise.no")),
        new Choice("yes", ui.t("casework.contact.promise.yes")));
  }

  public List<Choice> lanes() {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("casework.lane.none"))),
            Arrays.stream(Lane.values()).map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }

  /** What is open, and what it belongs to already. */
  public List<Choice> matters() {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("casework.matter.none"))),
            page.matters().stream()
                .filter(one -> !one.over() || one.id().toString().equals(page.form().get("matter")))
                .map(
                    one -> new Choice(one.id().toString(), ui.t(one.label()) + ": " + one.words())))
        .toList();
  }

  @Override
  public String toString() {
    return "ComposerChoices";
  }
}

package fi.tallessa.family.link;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.FamilyAddress;
import fi.tallessa.family.relative.Kin;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.Opened;
import fi.tallessa.family.relative.Somebody;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whose file somebody of a family has, as far as the reader may open it, and was told to have.
 *
 * @param history the newest first
 */
public record LinkPage(
    Code code,
    String name,
    Family family,
    Member member,
    List<Line> history,
    LinkForm form,
    Problems problems) {

  /** The box of ending, for a sentence on why not. */
  static final String ENDING = "until";

  /** A link to a file the reader may open. */
  public record Line(Link link, Opened opened) {
    @Override
    public String toString() {
      return "Line";
    }

    public java.util.UUID id() {
      return link.id();
    }

    public boolean lasts() {
      return link.lasts();
    }

    public String days(Ui ui) {
      return ui.day(link.from()) + "–" + link.until().map(ui::day).orElse("");
    }
  }

  public String list() {
    return FamilyAddress.of(code);
  }

  public String address() {
    return list() + "/" + member.id() + "/link";
  }

  public String title(Ui ui) {
    return Somebody.words(member, family, name, ui);
  }

  public boolean linked() {
    return history.stream().anyMatch(Line::lasts);
  }

  public List<Choice> backs(Ui ui) {
    return Arrays.stream(Kin.values())
        .filter(one -> one != Kin.HALF_SIBLING)
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> sources(Ui ui) {
    return CloseSource.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "code", ui.t("family.link.code"),
        "back", ui.t("family.link.back", name),
        "source", ui.t("family.relative.source"),
        "from", ui.t("family.link.from"));
  }

  @Override
  public String toString() {
    return "LinkPage";
  }
}

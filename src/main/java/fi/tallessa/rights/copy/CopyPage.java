package fi.tallessa.rights.copy;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's own copy on its way. What it says of them is not on it: only what is other people's,
 * while that is looked through.
 *
 * @param proposals empty once it is agreed to
 * @param lines how many lines the copy has, and how many files
 * @param made empty until somebody has looked through it
 * @param until the last day it lies here; null while it is not made
 * @param password shown this once; null otherwise
 */
public record CopyPage(
    Code code,
    UUID request,
    Stage stage,
    List<Proposal> proposals,
    int lines,
    int files,
    Optional<Made> made,
    Map<WorkerId, String> names,
    WorkerId me,
    LocalDate until,
    CopyForm form,
    Problems found,
    String password) {

  CopyPage again(CopyForm typed, Problems problems) {
    return new CopyPage(
        code, request, stage, proposals, lines, files, made, names, me, until, typed, problems,
        null);
  }

  CopyPage showing(String once) {
    return new CopyPage(
        code, request, stage, proposals, lines, files, made, names, me, until, form, found, once);
  }

  public String address() {
    return back() + "/copy";
  }

  /** The request it answers. */
  public String back() {
    return "/customers/" + code.shown() + "/requests/" + request;
  }

  /** Nobody agrees with themselves. */
  public boolean mayConfirm() {
    return stage == Stage.SECOND && !made.orElseThrow().of(me);
  }

  public boolean hasPassword() {
    return stage == Stage.READY && made.orElseThrow().weighed().password() != null;
  }

  public int reached() {
    return made.map(Made::reached).orElse(0);
  }

  /** At least one, for a bar. */
  public int steps() {
    return Math.max(1, made.map(Made::steps).orElse(0));
  }

  /** Who looked through it first. */
  public String first() {
    return names.getOrDefault(made.orElseThrow().reviewed().by(), "");
  }

  public boolean chosen(String value) {
    return form.chosen().contains(value);
  }

  public List<Choice> languages(Ui ui) {
    return Languages.CODES.stream().map(one -> new Choice(one, ui.t("letter.in." + one))).toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "names", ui.t("rights.copy.names"),
        "edition", ui.t("rights.copy.language"));
  }

  @Override
  public String toString() {
    return "CopyPage";
  }
}

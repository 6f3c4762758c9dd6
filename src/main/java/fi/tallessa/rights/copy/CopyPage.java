package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyLine;
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
import java.util.stream.Collectors;

/**
 * A person's own copy on its way. What it says of them is not on it: only what is other people's,
 * while that is looked through.
 *
 * @param ports whether it is what they take to another service, and not all that is held
 * @param items what is looked through; empty once it is agreed to
 * @param from the place of the first of them that this page shows
 * @param lines how many lines the copy has, and how many files
 * @param made empty until somebody has looked through it
 * @param child whether whoever gets it may be a minor
 * @param until the last day it lies here; null while it is not made
 * @param password shown this once; null otherwise
 */
public record CopyPage(
    Code code,
    UUID request,
    Stage stage,
    boolean ports,
    List<Proposal> items,
    int from,
    int lines,
    int files,
    Optional<Made> made,
    Map<WorkerId, String> names,
    WorkerId me,
    boolean child,
    LocalDate until,
    CopyForm form,
    Problems found,
    String password,
    InWords words) {

  /** On one page: more of them takes a browser long to show. */
  static final int MOST = 200;

  CopyPage again(CopyForm typed, Problems problems) {
    return new CopyPage(
        code, request, stage, ports, items, from, lines, files, made, names, me, child, until,
        typed, problems, null, words);
  }

  CopyPage showing(String once) {
    return new CopyPage(
        code, request, stage, ports, items, from, lines, files, made, names, me, child, until, form,
        found, once, words);
  }

  private List<Proposal> here() {
    int first = Math.min(from, items.size());
    return items.subList(first, Math.min(first + MOST, items.size()));
  }

  /** What the register takes out. */
  public List<Proposal> proposals() {
    return here().stream().filter(Proposal::proposed).toList();
  }

  /** What it gives. */
  public List<Proposal> rest() {
    return here().stream().filter(one -> !one.proposed()).toList();
  }

  /** Of all that stands on this page, whether something of it is ticked or not. */
  public String shown() {
    return here().stream().map(Proposal::id).collect(Collectors.joining(","));
  }

  public boolean last() {
    return from + MOST >= items.size();
  }

  public int number() {
    return from / MOST + 1;
  }

  public int pages() {
    return Math.max(1, Math.ceilDiv(items.size(), MOST));
  }

  public int before() {
    return Math.max(0, from - MOST);
  }

  public int next() {
    return from + MOST;
  }

  public String said(CopyLine line, Ui ui) {
    return words.of(line, ui);
  }

  public String address() {
    return back() + "/copy";
  }

  /** What is handed over for another service. */
  public String portable() {
    return back() + "/portability.json";
  }

  /** The message key of what it is. */
  public String title() {
    return ports ? "rights.port" : "rights.copy.page";
  }

  /** The request it answers. */
  public String back() {
    return "/customers/" + code.shown() + "/requests/" + request;
  }

  /** Nobody agrees with themselves, nor before they are through. */
  public boolean mayConfirm() {
    return seconds() && last();
  }

  public boolean seconds() {
    return stage == Stage.SECOND && !made.orElseThrow().of(me);
  }

  public boolean hasPassword() {
    return stage == Stage.READY && made.orElseThrow().weighed().password() != null;
  }

  /** Which state of it this page shows. */
  public int version() {
    return made.map(Made::version).orElse(0);
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
    return form.ticked().contains(value);
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

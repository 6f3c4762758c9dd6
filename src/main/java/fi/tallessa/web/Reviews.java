package fi.tallessa.web;

import java.util.List;
import java.util.stream.Stream;

/** The managers' pages in groups: twenty entries side by side are a list nobody reads. */
public enum Reviews {
  /** Who works with whom, and who has seen what. */
  TO_REVIEW(
      new Page("designations", "/reviews/designations"),
      new Page("looks", "/reviews/looks"),
      new Page("unmaskings", "/reviews/unmaskings"),
      new Page("movings", "/reviews/movings"),
      new Page("wording", "/reviews/wording")),
  /** What waits until somebody does it. */
  WAITING(
      new Page("duties", "/reviews/duties"),
      new Page("retention", "/reviews/retention"),
      new Page("drafts", "/reviews/drafts"),
      new Page("conflicts", "/reviews/conflicts"),
      new Page("matches", "/reviews/matches")),
  /** On what data rests. */
  BASES(
      new Page("balancing", "/reviews/balancing"),
      new Page("items", "/reviews/items"),
      new Page("notices", "/reviews/notices"),
      new Page("need", "/reviews/need"),
      new Page("quality", "/reviews/quality")),
  /** The association's own: who works here, what is set up. */
  ASSOCIATION(
      new Page("staff", "/staff"),
      new Page("setup", "/setup"),
      new Page("feedback", "/feedback"),
      new Page("statistics", "/reviews/statistics"),
      new Page("reports", "/statistics/reports")),
  /** What keeps the register safe by itself. */
  UPKEEP(
      new Page("nightly", "/reviews/nightly"),
      new Page("breaches", "/reviews/breaches"),
      new Page("epochs", "/reviews/keys"),
      new Page("access_log", "/reviews/log"));

  private final List<Page> pages;

  Reviews(Page... pages) {
    this.pages = List.of(pages);
  }

  /**
   * @param name as its words are called: {@code web.nav.looks}
   */
  public record Page(String name, String path) {
    public String label() {
      return "web.nav." + name;
    }
  }

  public List<Page> pages() {
    return pages;
  }

  public String label() {
    return "web.nav.group." + name().toLowerCase();
  }

  /** Where a group begins. */
  public String path() {
    return pages.getFirst().path();
  }

  /** The group a page is in. */
  public static Reviews of(String page) {
    return Stream.of(values())
        .filter(group -> group.pages.stream().anyMatch(one -> one.name().equals(page)))
        .findFirst()
        .orElseThrow();
  }
}

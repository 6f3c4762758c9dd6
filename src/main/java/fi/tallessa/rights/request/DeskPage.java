package fi.tallessa.rights.request;

import java.util.List;

/**
 * The queue, the first day first.
 *
 * @param strangers of people who are in no file, or not found yet; to workers what came to them
 * @param year what was answered this year
 * @param next the place after which there are more, null at the end
 * @param nextStranger the same of people who are in no file
 */
public record DeskPage(
    List<DeskLine> lines,
    List<Stranger> strangers,
    OpenRequests.Counted counted,
    Answered.Year year,
    String next,
    String nextStranger) {
  @Override
  public String toString() {
    return "DeskPage";
  }
}

package fi.tallessa.rights.request;

import java.util.List;

/**
 * The queue, the first day first.
 *
 * @param year what was answered this year
 * @param next the place after which there are more, null at the end
 */
public record DeskPage(
    List<DeskLine> lines, OpenRequests.Counted counted, Answered.Year year, String next) {
  @Override
  public String toString() {
    return "DeskPage";
  }
}

package fi.tallessa.casework.group;

import java.util.List;

/**
 * Groups that have ended, the newest first.
 *
 * @param next the place at which the list goes on, null at the end
 */
public record EndedGroupsPage(List<GroupsPage.Row> rows, Long next) {
  @Override
  public String toString() {
    return "EndedGroupsPage";
  }
}

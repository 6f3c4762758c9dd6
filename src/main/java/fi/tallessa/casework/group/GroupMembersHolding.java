package fi.tallessa.casework.group;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** To which groups somebody belongs. */
@Component
class GroupMembersHolding implements Holding {

  private final GroupMembers members;
  private final Groups groups;

  GroupMembersHolding(GroupMembers members, Groups groups) {
    this.members = members;
    this.groups = groups;
  }

  @Override
  public Description describe() {
    return new Description("groups", List.of("casework.group_member"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var all = members.of(permit);
    var names = groups.names(all.stream().map(GroupMembers.Membership::group).toList());
    return all.stream()
        .map(
            one ->
                new CopyLine(
                    "casework.group.copy",
                    names.getOrDefault(one.group(), ""),
                    "casework.copy.source",
                    one.from()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    members.erase(permit);
  }
}

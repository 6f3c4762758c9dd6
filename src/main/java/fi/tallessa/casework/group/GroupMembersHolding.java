package fi.tallessa.casework.group;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To which groups somebody belongs, and belonged until a day. */
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
    var all = members.all(permit);
    var names = groups.names(all.stream().map(GroupMembers.Membership::group).toList());
    return all.stream().flatMap(one -> lines(one, names.getOrDefault(one.group(), ""))).toList();
  }

  private static Stream<CopyLine> lines(GroupMembers.Membership one, String name) {
    return one.left() == null
        ? Stream.of(line("casework.group.copy", name, one.from()))
        : Stream.of(
            line("casework.group.copy.was", name, one.from()),
            line("casework.group.copy.left", name, one.left()));
  }

  private static CopyLine line(String label, String name, LocalDate day) {
    return new CopyLine(label, name, "casework.copy.source", day);
  }

  @Override
  public void erase(Permit permit) {
    members.erase(permit);
  }
}

package fi.tallessa.casework.group;

import fi.tallessa.holdings.EndsWithIt;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever is a customer no more is called in no group: who comes back joins anew, on that day. That
 * they were there stays in the file.
 */
@Component
@Order(3)
class GroupsEnd implements EndsWithIt {

  private final GroupMembers members;

  GroupsEnd(GroupMembers members) {
    this.members = members;
  }

  @Override
  public String code() {
    return "groups";
  }

  @Override
  public String key() {
    return "casework.group.ends";
  }

  @Override
  public int count(Permit permit) {
    return members.of(permit).size();
  }

  @Override
  public void end(Permit permit) {
    members.of(permit).forEach(one -> members.leave(permit, one.group()));
  }
}

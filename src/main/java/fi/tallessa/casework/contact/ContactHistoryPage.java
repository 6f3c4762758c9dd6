package fi.tallessa.casework.contact;

import fi.tallessa.casework.matter.Matter;
import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a contact has said, the newest first.
 *
 * @param matters to which promise or aim it belonged, by version
 */
public record ContactHistoryPage(
    Code code,
    String name,
    UUID id,
    Optional<BasisLine> basis,
    List<Contact> contacts,
    Map<Integer, Matter> matters,
    List<Note> notes,
    Map<WorkerId, String> names) {

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  /** To what it belonged in one of its versions, or null. */
  public Matter matter(Contact one) {
    return matters.get(contacts.size() - contacts.indexOf(one));
  }

  public String back() {
    return "/customers/" + code.shown() + "/timeline";
  }

  @Override
  public String toString() {
    return "ContactHistoryPage";
  }
}

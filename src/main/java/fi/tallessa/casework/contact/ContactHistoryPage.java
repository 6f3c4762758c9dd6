package fi.tallessa.casework.contact;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All that a contact has said, the newest first. */
public record ContactHistoryPage(
    Code code,
    String name,
    UUID id,
    Optional<BasisLine> basis,
    List<Contact> contacts,
    List<Note> notes,
    Map<WorkerId, String> names) {

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  public String back() {
    return "/customers/" + code.shown() + "/timeline";
  }

  @Override
  public String toString() {
    return "ContactHistoryPage";
  }
}

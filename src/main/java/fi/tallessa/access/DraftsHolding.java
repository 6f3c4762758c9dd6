package fi.tallessa.access;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose draft something is and until when; says nothing about anybody else. */
@Component
class DraftsHolding implements Holding {

  private final Drafts drafts;

  DraftsHolding(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Description describe() {
    return new Description(
        "drafts", List.of("access.draft", "access.draft_prolongation"), FieldGroup.FAMILY, false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    drafts.erase(permit.subject(), permit.visit().when());
  }
}

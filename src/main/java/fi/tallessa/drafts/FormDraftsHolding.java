package fi.tallessa.drafts;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is typed of somebody and not yet saved: theirs too, for as long as it lies there. */
@Component
class FormDraftsHolding implements Holding {

  /** Boxes that say nothing of whom the draft is about, or name somebody else. */
  private static final Set<String> NOT_THEIRS = Set.of("once", "tab", "with", "begun");

  private final AllDrafts drafts;

  FormDraftsHolding(AllDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Description describe() {
    return new Description(
        "form_drafts", List.of("drafts.form_draft", "drafts.form_text"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return drafts.of(permit).stream().flatMap(one -> lines(one).stream()).toList();
  }

  private static List<CopyLine> lines(FormDraft draft) {
    var on = LocalDate.ofInstant(draft.savedAt(), Visit.ZONE);
    return draft.typed().entrySet().stream()
        .filter(box -> !NOT_THEIRS.contains(box.getKey()))
        .map(Map.Entry::getValue)
        .filter(value -> !value.isBlank())
        .map(value -> new CopyLine("drafts.copy", value, "drafts.copy.source", on))
        .toList();
  }

  @Override
  public boolean withholds(Permit permit) {
    return drafts.withholds(permit);
  }

  @Override
  public void erase(Permit permit) {
    drafts.erase(permit);
  }
}

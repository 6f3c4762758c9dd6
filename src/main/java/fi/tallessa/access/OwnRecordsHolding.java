package fi.tallessa.access;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose record something is and until when; says nothing about anybody else. */
@Component
class OwnRecordsHolding implements Holding {

  private final OwnRecords records;

  OwnRecordsHolding(OwnRecords records) {
    this.records = records;
  }

  @Override
  public Description describe() {
    return new Description("own_records", List.of("access.own_record"), FieldGroup.DUTY, false);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public void erase(Permit permit) {
    records.erase(permit.subject(), permit.visit().when());
  }
}

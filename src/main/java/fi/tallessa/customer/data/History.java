package fi.tallessa.customer.data;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.data.HistoryPage.Past;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a field has said, by whose word, and who wrote it down. */
@Service
@Transactional
class History {

  private final FieldDoor door;
  private final Data data;
  private final Versions versions;
  private final Values values;
  private final Workers workers;

  History(FieldDoor door, Data data, Versions versions, Values values, Workers workers) {
    this.door = door;
    this.data = data;
    this.versions = versions;
    this.values = values;
    this.workers = workers;
  }

  Entry<HistoryPage> of(String field, Code code, Visit visit) {
    return door.enter(DataAction.HISTORY, field, code, visit, this::page);
  }

  private HistoryPage page(Permit permit, Field field) {
    var all = versions.of(permit, field);
    var names = workers.names(all.stream().map(kept -> kept.datum().worker()).toList());
    return new HistoryPage(
        permit.code(),
        data.card(permit).name(),
        field,
        all.stream()
            .map(
                kept ->
                    new Past(
                        values.shown(field, kept.datum().value()),
                        kept,
                        names.getOrDefault(kept.datum().worker(), ""),
                        BasisLine.then(permit.code(), kept.datum().basis())))
            .toList());
  }
}

package fi.tallessa.customer.data;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.data.HistoryPage.Past;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Rectified;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Optional;
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
  private final Rectified rectified;

  History(
      FieldDoor door,
      Data data,
      Versions versions,
      Values values,
      Workers workers,
      Rectified rectified) {
    this.rectified = rectified;
    this.door = door;
    this.data = data;
    this.versions = versions;
    this.values = values;
    this.workers = workers;
  }

  Entry<HistoryPage> of(String field, Code code, Visit visit) {
    return door.enter(
        DataAction.HISTORY,
        field,
        code,
        visit,
        (permit, at) -> page(permit, at, versions.of(permit, at), false));
  }

  /** What it said before it was put right: for whoever decides on what people ask. */
  Entry<HistoryPage> apart(String field, Code code, Visit visit) {
    return door.enter(
        DataAction.APART,
        field,
        code,
        visit,
        (permit, at) -> page(permit, at, versions.apart(permit, at), true));
  }

  private HistoryPage page(Permit permit, Field field, List<Kept> all, boolean apart) {
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
            .toList(),
        rectified.of(permit).stream()
            .filter(one -> one.field().equals(Optional.of(field)))
            .findFirst(),
        apart);
  }
}

package fi.tallessa.casework.task;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a task or a promise said before it was put right, with a line of its own in the log. */
@Service
@Transactional
class TaskHistory {

  private final Access access;
  private final Data data;
  private final TaskVersions versions;
  private final Workers workers;
  private final PlacesKept places;

  TaskHistory(Access access, Data data, TaskVersions versions, Workers workers, PlacesKept places) {
    this.places = places;
    this.access = access;
    this.data = data;
    this.versions = versions;
    this.workers = workers;
  }

  Entry<TaskHistoryPage> of(UUID id, String from, Code code, Visit visit) {
    return access
        .enter(TaskAction.HISTORY, code, visit)
        .flatMap(
            permit -> Entry.there(versions.one(permit, id)).map(kept -> page(permit, kept, from)));
  }

  private TaskHistoryPage page(Permit permit, StandingTask kept, String from) {
    var hidden = places.of(permit);
    var said = versions.of(permit, kept.id()).stream().map(one -> one.hiding(hidden)).toList();
    var who =
        said.stream().flatMap(one -> Stream.of(one.worker(), one.task().by())).distinct().toList();
    return new TaskHistoryPage(
        permit.code(), data.card(permit).name(), kept, said, workers.names(who), from);
  }
}

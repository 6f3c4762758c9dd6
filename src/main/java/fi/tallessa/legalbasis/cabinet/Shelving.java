package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cabinets and who holds their keys (S26). */
@Service
@Transactional
class Shelving {

  private final Cabinets cabinets;
  private final StoredPapers papers;
  private final Traces traces;
  private final StockTakings stock;
  private final Workers workers;

  Shelving(
      Cabinets cabinets, StoredPapers papers, Traces traces, StockTakings stock, Workers workers) {
    this.traces = traces;
    this.cabinets = cabinets;
    this.papers = papers;
    this.stock = stock;
    this.workers = workers;
  }

  /**
   * @param after the line of what has happened behind which it is read on
   */
  Entry<CabinetPage> cabinet(
      int number, String after, String worker, Problems problems, Visit visit) {
    return known(
        number,
        visit,
        cabinet ->
            new CabinetPage(
                cabinet,
                folders(number),
                workers.names(cabinet.holders().toList()),
                workers.all(visit.today()).stream()
                    .map(one -> new Choice(one.id().toString(), one.name()))
                    .toList(),
                traces.of(cabinet, after),
                worker,
                problems));
  }

  /**
   * @param after the sheet behind which it is read on
   */
  Entry<FolderPage> folder(int number, int folder, int after, Visit visit) {
    return known(
        number,
        visit,
        cabinet -> {
          var found = papers.in(number, folder, after, FolderPage.MOST + 1);
          var inside = found.subList(0, Math.min(FolderPage.MOST, found.size()));
          var running = stock.running();
          var people =
              Stream.concat(
                  inside.stream().flatMap(StoredPaper::people),
                  running.stream().flatMap(StockTaking::people));
          var names = workers.names(people.toList());
          return new FolderPage(
              cabinet,
              folder,
              inside,
              found.size() > inside.size() ? inside.getLast().place().get().sheet() : 0,
              folders(number),
              running.map(one -> stock.panel(one, names, visit)),
              names);
        });
  }

  CabinetForm next(Visit visit) {
    return CabinetForm.after(cabinets.all(visit.today()));
  }

  /** Problems on {@code number}: another cabinet has it. Sent twice, it is there once. */
  Result<Cabinet> add(Cabinet cabinet, Visit visit) {
    boolean there =
        cabinets.add(cabinet.number(), cabinet.place(), visit)
            || cabinets
                .numbered(cabinet.number(), visit.today())
                .filter(one -> one.place().equals(cabinet.place()))
                .isPresent();
    return there
        ? Result.fine(cabinet)
        : Result.faulty("number", "legalbasis.cabinet.number.taken", cabinet.number());
  }

  /** A problem on {@code worker} where nobody who works here was chosen. */
  Result<WorkerId> custodian(String chosen, Visit visit) {
    return Choice.made(
        "worker",
        workers.all(visit.today()).stream()
            .map(one -> one.id())
            .filter(id -> id.toString().equals(chosen))
            .findFirst());
  }

  Entry<Cabinet> giveKey(int number, WorkerId worker, Visit visit) {
    return known(
        number,
        visit,
        cabinet -> {
          cabinets.giveKey(number, worker, visit);
          return cabinet;
        });
  }

  Entry<Cabinet> takeKeyBack(int number, WorkerId worker, Visit visit) {
    return known(
        number,
        visit,
        cabinet -> {
          cabinets.takeKeyBack(number, worker, visit);
          return cabinet;
        });
  }

  private List<FolderCount> folders(int cabinet) {
    return papers.folders().stream().filter(one -> one.cabinet() == cabinet).toList();
  }

  private <T> Entry<T> known(int number, Visit visit, Function<Cabinet, T> step) {
    return Entry.there(cabinets.numbered(number, visit.today())).map(step);
  }
}

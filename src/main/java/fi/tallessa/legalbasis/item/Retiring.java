package fi.tallessa.legalbasis.item;

import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From when an item is not asked any more. A day that has not come may be moved or taken back, and
 * who said what stays known; one that has come stays: the item is written anew.
 */
@Service
@Transactional
public class Retiring {

  private final Items items;
  private final WorkerNames names;

  Retiring(Items items, WorkerNames names) {
    this.items = items;
    this.names = names;
  }

  RetirementPage open(ConsentItem item, Visit visit) {
    var from = item.retiredFrom().map(LocalDate::toString).orElse("");
    return page(item, new RetirementForm(from, "").over(newest(item)), Problems.none(), visit);
  }

  /** The same form again; it goes on from what somebody else said once that was told. */
  RetirementPage again(ConsentItem item, RetirementForm form, Problems problems, Visit visit) {
    var now = items.byId(item.id()).orElse(item);
    return page(now, form.over(newest(now)), problems, visit);
  }

  private RetirementPage page(
      ConsentItem item, RetirementForm form, Problems problems, Visit visit) {
    var by =
        item.retirement()
            .map(one -> names.names(List.of(one.by())).getOrDefault(one.by(), ""))
            .orElse("");
    return new RetirementPage(item, by, form, problems, visit.today());
  }

  /** The same day twice is said once. */
  public Result<ItemId> retire(ConsentItem item, RetirementForm form, Visit visit) {
    return form.day(visit.today())
        .flatMap(
            day ->
                item.retiredFrom().filter(day::equals).isPresent()
                    ? Result.fine(item.id())
                    : said(item, day, form, visit));
  }

  /** It goes on after all. */
  Result<ItemId> takeBack(ConsentItem item, RetirementForm form, Visit visit) {
    return item.retiredFrom().isEmpty() ? Result.fine(item.id()) : said(item, null, form, visit);
  }

  private Result<ItemId> said(ConsentItem item, LocalDate day, RetirementForm form, Visit visit) {
    if (!item.askedOn(visit.today())) {
      return Result.faulty("from", "legalbasis.item.retire.over");
    }
    var word = new Retirement(newest(item) + 1, day, visit.who(), visit.when());
    return form.of(newest(item)) && items.retire(item.id(), word) || saysSo(item.id(), day)
        ? Result.fine(item.id())
        : Result.faulty("from", "legalbasis.item.retire.meanwhile");
  }

  /** Asked anew: who was quicker may have said the same. */
  private boolean saysSo(ItemId item, LocalDate day) {
    return items
        .byId(item)
        .filter(now -> now.retiredFrom().equals(Optional.ofNullable(day)))
        .isPresent();
  }

  private static int newest(ConsentItem item) {
    return item.retirement().map(Retirement::number).orElse(0);
  }
}

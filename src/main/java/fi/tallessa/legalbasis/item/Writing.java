package fi.tallessa.legalbasis.item;

import fi.tallessa.association.Association;
import fi.tallessa.association.Once;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing what people are asked to consent to. What somebody was asked with never changes. */
@Service
@Transactional
public class Writing {

  private static final Problems SPENT = Once.spent("category");

  private final Items items;
  private final ItemVersions versions;
  private final Tongues tongues;
  private final Association association;
  private final WorkerNames names;

  Writing(
      Items items,
      ItemVersions versions,
      Tongues tongues,
      Association association,
      WorkerNames names) {
    this.names = names;
    this.items = items;
    this.versions = versions;
    this.tongues = tongues;
    this.association = association;
  }

  ItemListPage list(Visit visit) {
    return new ItemListPage(items.all(), tongues.all(), association.controller(), visit.today());
  }

  LanguagesPage languages(LanguageForm form, Problems problems) {
    var ended = tongues.ended();
    return new LanguagesPage(
        tongues.all(),
        ended,
        names.names(ended.stream().map(EndedTongue::by).distinct().toList()),
        form,
        problems);
  }

  ItemPage begin() {
    return page(null, ItemForm.empty(), Problems.none());
  }

  Entry<ConsentItem> item(String id) {
    return Entry.there(ItemId.parse(id).flatMap(items::byId));
  }

  ItemPage open(ConsentItem item) {
    return page(item, ItemForm.of(item.newest()), Problems.none());
  }

  /**
   * The same form again, with everything typed in it. It goes on from what somebody else has
   * written meanwhile once that was said, and not before.
   */
  ItemPage again(ConsentItem item, ItemForm form, Problems problems) {
    if (problems.equals(SPENT)) {
      return page(item, form.anew(), problems);
    }
    boolean told = problems.on("version").isPresent();
    return page(item, told ? form.begunFrom(item.newest()) : form, problems);
  }

  private ItemPage page(ConsentItem item, ItemForm form, Problems problems) {
    var spoken = tongues.all();
    var newest = item == null ? null : item.newest();
    return new ItemPage(item, spoken, form, form.unspoken(spoken, newest), problems);
  }

  /**
   * What was typed in a language that has ended meanwhile is kept in nothing: that is said first.
   *
   * @param item null of a new one
   */
  Result<ItemForm.Checked> check(ConsentItem item, ItemForm form) {
    var spoken = tongues.all();
    var newest = item == null ? null : item.newest();
    var read = form.check(spoken);
    if (!form.unspoken(spoken, newest).isEmpty()) {
      return Result.faulty(
          read.problems().and(Problem.of(ItemPage.UNKEPT, "legalbasis.item.language.ended")));
    }
    return item == null ? read : read.map(text -> text.carrying(newest));
  }

  /**
   * Writes a new item; the same form sent twice writes it once, and what it says by then that is
   * something else comes back.
   */
  public Result<ItemId> add(ItemForm form, Visit visit) {
    var id = ItemId.parse(form.box("once")).orElseGet(ItemId::random);
    return check(null, form).flatMap(text -> added(id, text, visit));
  }

  private Result<ItemId> added(ItemId id, ItemForm.Checked text, Visit visit) {
    if (items.add(id, visit)) {
      versions.add(version(id, 1, 1, text, visit));
      return Result.fine(id);
    }
    boolean same =
        items.byId(id).stream().anyMatch(one -> one.versions().stream().anyMatch(text::says));
    return same ? Result.fine(id) : Result.faulty(SPENT);
  }

  /** Edits the newest version while nobody was asked with it, and else writes the next. */
  Result<ItemId> change(ConsentItem item, ItemForm form, Visit visit) {
    var newest = item.newest();
    return check(item, form)
        .flatMap(
            text ->
                text.says(newest) || form.isBegunFrom(newest) && written(newest, text, visit)
                    ? Result.fine(item.id())
                    : Result.faulty("version", "legalbasis.item.meanwhile"));
  }

  private boolean written(ItemVersion newest, ItemForm.Checked text, Visit visit) {
    return newest.used()
        ? versions.add(version(newest.item(), newest.number() + 1, 1, text, visit))
        : versions.edit(version(newest.item(), newest.number(), newest.edition() + 1, text, visit));
  }

  public void add(Tongue tongue, Visit visit) {
    tongues.add(tongue, visit);
  }

  void end(String tongue, Visit visit) {
    tongues.end(tongue, visit);
  }

  private static ItemVersion version(
      ItemId id, int number, int edition, ItemForm.Checked text, Visit visit) {
    return new ItemVersion(
        id,
        number,
        edition,
        text.categories(),
        text.organisation(),
        text.months(),
        text.texts(),
        visit.who(),
        visit.when(),
        null);
  }
}

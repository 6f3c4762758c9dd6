package fi.tallessa.legalbasis.item;

import fi.tallessa.Owner;
import fi.tallessa.association.Association;
import fi.tallessa.association.Association.Said;
import fi.tallessa.association.Controller;
import fi.tallessa.association.Country;
import fi.tallessa.association.Processor;
import fi.tallessa.association.Processors;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * Items that tests ask for. There is one of each in the whole register, as every file shows all of
 * them.
 */
public final class TestItems {

  private static final List<String> PARTS =
      List.of("title", "purpose", "without", "childPurpose", "childWithout");

  private final Writing writing;
  private final Items items;
  private final ItemVersions versions;
  private final Owner owner;
  private final Visit visit;

  public TestItems(ApplicationContext beans, Visit visit) {
    this.writing = beans.getBean(Writing.class);
    this.items = beans.getBean(Items.class);
    this.versions = beans.getBean(ItemVersions.class);
    this.owner = beans.getBean(Owner.class);
    this.visit = visit;
    var association = beans.getBean(Association.class);
    var said = association.said();
    var name = association.name().isBlank() ? "Saaristolyhty ry" : association.name();
    var reached = new Controller(name, "Linnankatu 1, 20100 Turku", "02 555 0100");
    association.say(new Said(reached, said.person(), said.version()));
    beans
        .getBean(Processors.class)
        .say(new Processor(1, Country.FI, null, visit.who(), visit.when()));
    beans
        .getBean(Notices.class)
        .add(
            new NoticeVersion(7, LocalDate.of(2026, 1, 1), "ab".repeat(32), "Locked cabinet"),
            visit);
  }

  public ItemId notes() {
    return one(1, "Notes", "notes");
  }

  public ItemId health() {
    return one(2, "Health", "health");
  }

  public ItemId photographs() {
    return one(3, "Photos", "photographs");
  }

  public ItemId other() {
    return one(4, "Other things", "other");
  }

  /** What Puolala school tells. */
  public ItemId school() {
    var boxes = new HashMap<>(boxes("School", "school-cooperation"));
    boxes.put("organisation", "Puolala school");
    boxes.put("once", new UUID(0xC045E47L, 5).toString());
    return writing.add(new ItemForm(boxes), visit).sure();
  }

  /** What Samppalinna school may be told. */
  public ItemId told() {
    var boxes = new HashMap<>(boxes("Telling the school", "disclosure"));
    boxes.put("organisation", "Samppalinna school");
    boxes.put("once", new UUID(0xC045E47L, 10).toString());
    return writing.add(new ItemForm(boxes), visit).sure();
  }

  /**
   * Health and other things at first, as could be asked before; then other things alone, at last
   * health alone.
   */
  public ItemId narrowing() {
    var item = bundled(6, "Allergies and more", "health", "");
    next(item, 2, Set.of(Category.OTHER), null);
    next(item, 3, Set.of(Category.HEALTH), null);
    return item;
  }

  /** The same that asks no more for health at last. */
  public ItemId withoutHealth() {
    var item = bundled(8, "Allergies and then less", "health", "");
    next(item, 2, Set.of(Category.OTHER), null);
    return item;
  }

  /** What Puolala school tells and other things, as could be asked before; then Kerttuli school. */
  public ItemId moving() {
    var item = bundled(7, "School and more", "school-cooperation", "Puolala school");
    next(item, 2, Set.of(Category.SCHOOL_COOPERATION), "Kerttuli school");
    bundle(item, 2);
    return item;
  }

  /** Asked with its first text, and a second one is written once that was used. */
  public ItemId twice() {
    return one(9, "Twice", "other");
  }

  public void secondTextOf(ItemId item) {
    next(item, 2, Set.of(Category.OTHER), null);
  }

  private ItemId bundled(int once, String title, String category, String organisation) {
    var boxes = new HashMap<>(boxes(title, category));
    boxes.put("organisation", organisation);
    var item = new ItemId(new UUID(0xC045E47L, once));
    boxes.put("once", item.toString());
    if (items.byId(item).isEmpty()) {
      writing.add(new ItemForm(boxes), visit).sure();
    }
    bundle(item, 1);
    return item;
  }

  /** And other things with it, past what guards versions by now. */
  private void bundle(ItemId item, int number) {
    if (!items.byId(item).orElseThrow().version(number).bundled()) {
      owner
          .db()
          .sql(
              """
              alter table legalbasis.consent_version drop constraint nothing_bundled;
              update legalbasis.consent_version set categories = categories || '{OTHER}'
                where item_id = '%s' and number = %d;
              alter table legalbasis.consent_version
                add constraint nothing_bundled check (cardinality(categories) = 1) not valid;
              """
                  .formatted(item, number))
          .update();
    }
  }

  private void next(ItemId item, int number, Set<Category> categories, String organisation) {
    var before = items.byId(item).orElseThrow();
    if (before.newest().number() < number) {
      versions.add(
          new ItemVersion(
              item,
              number,
              1,
              categories,
              organisation,
              12,
              before.newest().texts(),
              visit.who(),
              visit.when(),
              null));
    }
  }

  private ItemId one(int number, String title, String category) {
    var boxes = new HashMap<>(boxes(title, category));
    boxes.put("once", new UUID(0xC045E47L, number).toString());
    return writing.add(new ItemForm(boxes), visit).sure();
  }

  /** A form filled well. */
  public static Map<String, String> boxes(String title, String category) {
    var boxes = new HashMap<String, String>();
    boxes.put("category", category);
    boxes.put("months", "12");
    for (var language : List.of("fi", "sv", "en")) {
      for (var part : PARTS) {
        boxes.put(
            "text." + language + "." + part,
            part.equals("title") ? title : title + " " + part + " in " + language);
      }
    }
    return boxes;
  }
}

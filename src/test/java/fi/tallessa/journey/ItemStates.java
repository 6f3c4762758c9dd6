package fi.tallessa.journey;

import fi.tallessa.demo.Cast;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.List;

/** What managers write for people to be asked. */
final class ItemStates {

  static List<State> all() {
    return List.of(
        State.page("/reviews/items", "items", ".services", s -> s.sanna("/reviews/items")),
        State.of("item-refused", ".slip", s -> Stage.send(s.sanna("/reviews/items/new"))),
        State.page(
            "/reviews/items/{item}",
            "item",
            "form.form",
            s -> {
              var items =
                  new TestItems(
                      s.register(), s.people().visit(s.desks().house().worker(Cast.SANNA)));
              return s.sanna("/reviews/items/" + items.photographs());
            }),
        State.page(
            "/reviews/items/{item}/retirement",
            "item-retirement",
            "form.datum",
            s -> {
              var items =
                  new TestItems(
                      s.register(), s.people().visit(s.desks().house().worker(Cast.SANNA)));
              return s.sanna("/reviews/items/" + items.photographs() + "/retirement");
            }));
  }

  private ItemStates() {}
}

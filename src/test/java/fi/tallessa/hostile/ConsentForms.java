package fi.tallessa.hostile;

import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The forms of a customer's consents. */
final class ConsentForms {

  private static final String ASKED = "POST /customers/{code}/consents/asked/{id}/";

  private final Office office;
  private final ItemId notes;
  private final ItemId health;
  private OneFile teen;

  ConsentForms(Office office) {
    this.office = office;
    this.notes = office.items().notes();
    this.health = office.items().health();
  }

  Stream<Form> all() throws Exception {
    return Stream.of(
        asking(),
        answering(),
        placing(),
        withdrawing(),
        pressing(),
        voiding(),
        denying(),
        allowing(),
        takingBack());
  }

  private Form asking() {
    return Form.of(
            "POST /customers/{code}/consents/new",
            "",
            () -> office.maija,
            () -> new Filled(office.elli.address("/consents/new"), asked(notes)))
        .with(Kind.WORDS, "heard", "place", "present", "interpreter")
        .with(Kind.CHOICE, "decider", "custody", "wording", "language", "notice")
        .with(
            Kind.UNSEEN,
            "once",
            "why",
            "worded",
            "asked",
            "item." + notes,
            "guardian." + office.elli.helmi);
  }

  private Form answering() throws Exception {
    var screen = office.screen();
    return Form.of(
            ASKED + "screen",
            "",
            screen::browser,
            () -> new Filled(screen.handed(health), answers(health)))
        .with(Kind.UNSEEN, "answer." + health, "strokes.1", "paper", "language", "told");
  }

  private Form placing() throws Exception {
    var asked = answered(notes);
    return Form.of(
            ASKED + "place",
            "",
            () -> office.maija,
            () -> new Filled(asked + "/place", Given.boxes(office.free())))
        .with(Kind.CHOICE, "cabinet")
        .with(Kind.SHAPED, "folder", "sheet")
        .with(Kind.UNSEEN, "seen", "signed");
  }

  private Form withdrawing() {
    return Form.of(
            "POST /customers/{code}/consents/{item}/withdrawal",
            "",
            () -> office.maija,
            () -> {
              answered(health);
              return new Filled(
                  office.elli.address("/consents/" + health + "/withdrawal"),
                  Map.of("by", office.elli.helmi.toString(), "method", "by-phone"));
            })
        .with(Kind.CHOICE, "by", "method")
        .with(Kind.UNSEEN, "leftover");
  }

  /** Of what is pressed on a screen that was not handed over nothing is kept. */
  private Form pressing() {
    return Form.of(
            "POST /customers/{code}/consents/{item}/withdrawal/{by}",
            "",
            () -> office.maija,
            () -> {
              answered(health);
              return new Filled(
                  office.elli.address("/consents/" + health + "/withdrawal/" + office.elli.helmi),
                  Map.of("leftover", "erase"));
            })
        .with(Kind.UNSEEN, "leftover");
  }

  private Form voiding() {
    var file = new OneFile(office.elli.beans(), office.elli.maija);
    file.designate(WorkerId.of(office.manager));
    var given = new GivenConsents(file);
    return Form.of(
            "POST /customers/{code}/consents/{item}/invalidation",
            "",
            () -> office.sanna,
            () -> {
              if (!file.in(permit -> office.bean(ActiveConsents.class).holds(permit, health))) {
                given.health();
              }
              return new Filled(
                  file.address("/consents/" + health + "/invalidation"),
                  Map.of("reason", "no-proof"));
            })
        .with(Kind.CHOICE, "reason");
  }

  private Form denying() {
    return Form.of(
            "POST /customers/{code}/consents/{item}/denial",
            "",
            () -> office.maija,
            () ->
                new Filled(
                    teen().address("/consents/" + photographs() + "/denial"),
                    Map.of("reason", "Fears what would follow", "judged", "14, understands")))
        .with(Kind.WORDS, "reason", "judged");
  }

  private Form allowing() {
    return Form.of(
            "POST /customers/{code}/consents/{item}/denial/end",
            "",
            () -> office.maija,
            () -> {
              teen()
                  .writing(
                      permit -> {
                        office
                            .bean(Denials.class)
                            .hold(permit, photographs(), "Fears", "14", permit.visit().today());
                        return null;
                      });
              return new Filled(
                  teen().address("/consents/" + photographs() + "/denial/end"),
                  Map.of("reason", "Told them"));
            })
        .with(Kind.WORDS, "reason")
        .with(Kind.UNSEEN, "judged");
  }

  private OneFile teen() {
    if (teen == null) {
      teen = office.teen();
    }
    return teen;
  }

  private Form takingBack() {
    return Form.of(
            "POST /me/handing",
            "",
            Fresh.everyFew(office::handed),
            () -> new Filled("/me/handing", Map.of()))
        .with(Kind.SECRET, "code");
  }

  private ItemId photographs() {
    return office.items().photographs();
  }

  private String answered(ItemId item) throws Exception {
    return office.elli.address(new Given(office.elli).yes(item));
  }

  private Map<String, String> asked(ItemId item) {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("item." + item, "yes");
    boxes.put("decider", "guardian");
    boxes.put("guardian." + office.elli.helmi, "yes");
    boxes.put("heard", "yes, but no pictures");
    boxes.put("custody", "everyday");
    boxes.put("language", "en");
    boxes.put("wording", "ordinary");
    boxes.put("notice", "7");
    boxes.put("place", "Turku");
    return boxes;
  }

  private Map<String, String> answers(ItemId item) {
    var told = new Given(office.elli).told();
    return Map.of("answer." + item, "yes", "paper", "yes", "language", "en", "told", told);
  }
}

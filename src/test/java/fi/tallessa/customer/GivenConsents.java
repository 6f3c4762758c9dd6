package fi.tallessa.customer;

import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.consent.Reason;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.legalbasis.item.Wording;
import java.time.LocalDate;
import java.util.List;

/** Consents of one file, given and taken back without the pages that do it. */
public final class GivenConsents {

  private final OneFile file;
  private final TestItems items;

  public GivenConsents(OneFile file) {
    this.file = file;
    this.items = new TestItems(file.beans(), file.visit(file.maija));
  }

  /** What can be asked for. */
  public TestItems items() {
    return items;
  }

  public ItemId health() {
    return given(items.health());
  }

  public ItemId other() {
    return given(items.other());
  }

  public ItemId photographs() {
    return given(items.photographs());
  }

  private ItemId given(ItemId item) {
    return given(item, file.visit(file.maija).today().plusMonths(12));
  }

  /** Until its last day. */
  public ItemId given(ItemId item, LocalDate until) {
    said(item, Reason.FIRST_ASKED, null, null);
    return said(item, Reason.SAID_YES, until, Method.SIGNED_ON_PAPER);
  }

  public void takenBack(ItemId item) {
    said(item, Reason.TOOK_BACK, null, Method.IN_PERSON);
  }

  private ItemId said(ItemId item, Reason reason, LocalDate until, Method method) {
    return file.writing(
        permit -> {
          var consents = file.bean(Consents.class);
          var state = reason.state();
          var said = new Indication(reason, circumstances(), method, text(state), null, file.maija);
          consents.append(
              permit, consents.one(permit, item), new Saying(state, 1, until, null, said));
          return item;
        });
  }

  private static String text(ConsentState state) {
    return state.valid() ? "00".repeat(32) : null;
  }

  private static Circumstances circumstances() {
    return new Circumstances(
        Decider.GUARDIAN,
        List.of("Helmi Rantala"),
        List.of(),
        "guardian",
        "it is all right",
        null,
        "here",
        null,
        null,
        "en",
        Wording.ORDINARY,
        "1");
  }
}

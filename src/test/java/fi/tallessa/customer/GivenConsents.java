package fi.tallessa.customer;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.consent.Reason;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.legalbasis.item.Wording;
import java.time.Instant;
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

  public ItemId notes() {
    return given(items.notes());
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

  /** To what Puolala school tells us. */
  public ItemId school() {
    return given(items.school());
  }

  /** To our telling Samppalinna school. */
  public ItemId told() {
    return given(items.told());
  }

  private ItemId given(ItemId item) {
    return given(item, file.visit(file.maija).today().plusMonths(12));
  }

  /** Until its last day. */
  public ItemId given(ItemId item, LocalDate until) {
    return given(item, until, now());
  }

  /** The same, by the clock of somebody else. */
  public ItemId given(ItemId item, LocalDate until, Instant at) {
    said(item, Reason.FIRST_ASKED, 1, null, null, at);
    return said(item, Reason.SAID_YES, 1, until, Method.SIGNED_ON_PAPER, at);
  }

  /** To a version of its text. */
  public void renewed(ItemId item, int version, LocalDate until) {
    said(item, Reason.SAID_YES_AGAIN, version, until, Method.SIGNED_ON_PAPER, now());
  }

  public void takenBack(ItemId item) {
    takenBack(item, now());
  }

  /** The same, by the clock of somebody else. */
  public void takenBack(ItemId item, Instant at) {
    said(item, Reason.TOOK_BACK, 1, null, Method.IN_PERSON, at);
  }

  /** The work it was for has ended; what rested on it sleeps until a day. */
  public void asleep(ItemId item, LocalDate until) {
    said(item, Reason.WORK_OVER, 1, until, null, now());
  }

  /**
   * How to reach them rests on it from now on.
   *
   * @param version of what that rested on before
   */
  public void carriesContact(ItemId item, String version) throws Exception {
    var written =
        file.in(
            permit ->
                file.bean(HeldConsents.class).of(permit).stream()
                    .filter(one -> one.basis().item().equals(item.value()))
                    .findFirst()
                    .orElseThrow()
                    .basis()
                    .written());
    var boxes =
        new String[] {"basis", written, "reason", "Helmi asked", "purpose", "", "version", version};
    file.post("/bases/contact", boxes).andExpect(status().isSeeOther());
  }

  private Instant now() {
    return file.visit(file.maija).when();
  }

  private ItemId said(
      ItemId item, Reason reason, int version, LocalDate until, Method method, Instant at) {
    return file.writing(
        at,
        permit -> {
          var consents = file.bean(Consents.class);
          var state = reason.state();
          var said =
              new Indication(
                  reason,
                  circumstances(),
                  method,
                  text(item, state),
                  null,
                  null,
                  null,
                  List.of(),
                  file.maija);
          consents.append(
              permit, consents.one(permit, item), new Saying(state, version, until, null, said));
          return item;
        });
  }

  private String text(ItemId item, ConsentState state) {
    var read = file.bean(Items.class).byId(item).orElseThrow().version(1).text("en").orElseThrow();
    return state.valid() ? read.hash(Wording.ORDINARY) : null;
  }

  private static Circumstances circumstances() {
    return new Circumstances(
        Decider.GUARDIAN,
        List.of("Helmi Rantala"),
        List.of(),
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

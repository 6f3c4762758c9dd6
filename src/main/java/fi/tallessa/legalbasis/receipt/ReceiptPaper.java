package fi.tallessa.legalbasis.receipt;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import fi.tallessa.document.Letters;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.Wording;
import fi.tallessa.web.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A receipt on paper, in plain words, in the language and the wording in which the text was read.
 *
 * @param slip what was signed; null where nothing was
 * @param today who hands it out, and whom to ask today: what was told with the answer is in the
 *     record
 */
public record ReceiptPaper(Receipt receipt, Wording wording, Slip slip, Controller today) {

  public ConsentRecord record() {
    return receipt.record();
  }

  public ConsentRecord.Process process() {
    return record().process();
  }

  /** Who we were when it was answered; said once that it was not kept. */
  public String controller() {
    var told = record().controller();
    return Stream.of(told.name(), told.address(), told.contact())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  public boolean forAChild() {
    return wording == Wording.FOR_A_CHILD;
  }

  /** The key of a sentence that has other words for a child. */
  public String key(String name) {
    return forAChild() ? "legalbasis.receipt.child." + name : "legalbasis.receipt.plain." + name;
  }

  /** The language of the text itself. */
  public String language() {
    return record().notice().language();
  }

  /** The language of all around the text: Finnish where the text is in none of our own. */
  public Locale around() {
    return Languages.nearest(language());
  }

  /** Whether our letters can show the text. */
  public boolean printable() {
    return Letters.all(process().title() + process().purpose() + process().without());
  }

  public Optional<ConsentRecord.Event> answer() {
    return record().events().reversed().stream().filter(one -> one.state().answer()).findFirst();
  }

  public ConsentState state() {
    return record().events().getLast().state();
  }

  /** The last day it holds; empty where nothing may rest on it. */
  public Optional<LocalDate> until() {
    boolean waits = slip != null && slip.toBeSigned() && process().ground().explicit();
    return state().valid() && !waits
        ? Optional.ofNullable(record().events().getLast().until())
        : Optional.empty();
  }

  /** Where the signed paper is now: its place is not always where it is. */
  public String whereabouts() {
    return "legalbasis.receipt.slip." + (slip.out() ? "out" : slip.missing() ? "missing" : "lies");
  }

  public List<Category> categories() {
    return process().data().stream().sorted().toList();
  }

  /** All who said it: roles, never names (C7). */
  public String who(ConsentRecord.Event event) {
    if (event.by().isEmpty()) {
      return "legalbasis.receipt.by." + (event.state() == ConsentState.EXPIRED ? "register" : "us");
    }
    var guardians = event.guardians() > 1 ? "guardians" : "guardian";
    if (!event.byCustomer()) {
      return "legalbasis.receipt.by." + guardians;
    }
    return "legalbasis.receipt.by.customer" + (event.guardians() > 0 ? "_and_" + guardians : "");
  }

  public LocalDate day(ConsentRecord.Event event) {
    return event.at().atZone(Visit.ZONE).toLocalDate();
  }

  public FileName pdf() {
    return new FileName(record().principal() + "-" + receipt.id() + ".pdf");
  }

  public FileName jsonld() {
    return new FileName(record().principal() + "-" + receipt.id() + ".jsonld");
  }

  @Override
  public String toString() {
    return "ReceiptPaper";
  }
}

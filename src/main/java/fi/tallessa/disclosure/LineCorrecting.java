package fi.tallessa.disclosure;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.web.Sending;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a mistaken line of the log right; what it said before stays (GDPR Art. 5(1)(d)). */
@Service
@Transactional
@Overtaken.Anew
class LineCorrecting {

  private final Access access;
  private final Disclosures disclosures;
  private final Corrections corrections;
  private final DisclosureLines lines;
  private final DisclosurePages pages;
  private final Recipients recipients;
  private final Weighing weighing;
  private final ChangedSince changed;
  private final Reckoning reckoning;
  private final Guard guard;

  LineCorrecting(
      Access access,
      Disclosures disclosures,
      Corrections corrections,
      DisclosureLines lines,
      DisclosurePages pages,
      Recipients recipients,
      Weighing weighing,
      ChangedSince changed,
      Reckoning reckoning,
      Guard guard) {
    this.access = access;
    this.disclosures = disclosures;
    this.corrections = corrections;
    this.lines = lines;
    this.pages = pages;
    this.recipients = recipients;
    this.weighing = weighing;
    this.changed = changed;
    this.reckoning = reckoning;
    this.guard = guard;
  }

  /** A line, as it is to be put right. */
  private record At(Permit permit, KeptDisclosure kept, DisclosureLine line) {

    /** What a report has sent is what it was; what its reader may not know is not theirs to say. */
    boolean otherwise() {
      return line.report().isEmpty() && !permit.masked();
    }

    @Override
    public String toString() {
      return "At";
    }
  }

  Entry<CorrectionPage> open(UUID id, Code code, Visit visit) {
    return enter(id, code, visit)
        .map(
            at ->
                page(
                    at,
                    CorrectionForm.of(at.kept()),
                    DisclosureForm.of(at.line().kept()),
                    weighing.of(at.permit(), false, false),
                    Problems.none()));
  }

  private Entry<At> enter(UUID id, Code code, Visit visit) {
    return access
        .enter(DisclosureAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(disclosures.one(permit, id))
                    .map(kept -> new At(permit, kept, lines.of(permit, List.of(kept)).getFirst())));
  }

  private CorrectionPage page(
      At at, CorrectionForm form, DisclosureForm boxes, MayDisclose may, Problems problems) {
    return new CorrectionPage(
        pages.of(at.permit(), boxes, may, problems), at.line(), at.otherwise(), form);
  }

  /**
   * @return the form again where something stands in the way, empty when it is done
   */
  Entry<Optional<CorrectionPage>> put(
      UUID id,
      CorrectionForm form,
      DisclosureForm boxes,
      Worded answer,
      Sending sending,
      Code code,
      Visit visit) {
    return enter(id, code, visit)
        .map(
            at ->
                put(
                    at,
                    form.reworded(Guard.worded(answer, form.wrong())),
                    boxes.worded(answer),
                    answer,
                    sending));
  }

  private Optional<CorrectionPage> put(
      At at, CorrectionForm form, DisclosureForm boxes, Worded answer, Sending sending) {
    var opened = at.permit();
    var line = at.kept();
    var once = Once.of(boxes.once());
    boolean there = sending == Sending.TO_BE_DONE && corrections.there(opened, line.id(), once);
    var consent = recipients.held(opened, boxes.consent());
    boolean guardian = consent.filter(one -> recipients.byGuardian(opened, one)).isPresent();
    var may = weighing.of(opened, guardian, boxes.marked());
    var named = named(line, boxes, consent);
    // Of one form sent twice at the same moment the second finds it when it tries anew.
    Overtaken.unless(!there || !line.corrections().isEmpty());
    if (there && said(line, form, boxes.check(named, may, opened.visit()))) {
      return Optional.empty();
    }
    var shown = there ? boxes.anew() : boxes;
    var read = sending.act(read(at, form, boxes, named, may));
    var texts = Map.of("wrong", form.wrong(), "words", boxes.words(), "why", boxes.why());
    var asking = guard.read(opened, answer, form.otherwise() ? texts : only(texts));
    var again =
        InTheWay.of(
            read,
            asking,
            sending,
            (problems, asked) -> page(at, form.seeing(line), shown, may, problems).asking(asked));
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(DisclosureAction.CORRECT, opened);
    var done = read.sure();
    var right = done.told().map(told -> saying(told.disclosure(), line, permit));
    Overtaken.unless(
        corrections.add(
            permit,
            line.id(),
            line.corrections().size() + 1,
            once,
            done.told().map(DisclosureForm.Read::on).orElse(line.on()),
            done.told().map(DisclosureForm.Read::country).orElse(line.country()),
            new Correction(done.wrong(), right.orElse(null), permit.visit().who())));
    reckoning.of(permit);
    guard.keep(permit, answer, texts.values());
    return Optional.empty();
  }

  /** Whether the newest correction says the same: the same form once more is done. */
  private static boolean said(
      KeptDisclosure line, CorrectionForm form, Result<DisclosureForm.Read> told) {
    var newest = line.corrections().getLast();
    var right = newest.correction().right();
    return newest.correction().wrong().equals(form.wrong().strip())
        && (form.otherwise()
            ? right != null && told.isFine() && told.sure().is(newest.on(), newest.country(), right)
            : right == null);
  }

  /** What they were told stays what it was; for what stands there only now, what held then. */
  private Disclosure saying(Disclosure right, KeptDisclosure line, Permit permit) {
    var said = new HashMap<>(Sayings.at(line.at(), right.what(), changed.now(permit)));
    Stream.ofNullable(line.disclosure().said())
        .flatMap(before -> before.entrySet().stream())
        .filter(one -> right.what().contains(one.getKey()))
        .forEach(one -> said.put(one.getKey(), one.getValue()));
    return right.saying(said);
  }

  private static Map<String, String> only(Map<String, String> texts) {
    return Map.of("wrong", texts.get("wrong"));
  }

  /**
   * @param told what is right; empty where nothing was told at all
   */
  private record Done(String wrong, Optional<DisclosureForm.Read> told) {
    @Override
    public String toString() {
      return "Done";
    }
  }

  private static Result<Done> read(
      At at, CorrectionForm form, DisclosureForm boxes, Optional<String> named, MayDisclose may) {
    var wrong = form.check(at.kept());
    if (!form.otherwise()) {
      return wrong.map(words -> new Done(words, Optional.empty()));
    }
    if (!at.otherwise()) {
      return Result.faulty(Problems.of(Problem.of("right", "web.field.choose")));
    }
    return wrong.with(
        boxes.check(named, may, at.permit().visit()),
        (words, told) -> new Done(words, Optional.of(told)));
  }

  /** A consent that the line rests on already was looked at then, and may have ended since. */
  private static Optional<String> named(
      KeptDisclosure line, DisclosureForm boxes, Optional<HeldConsent> consent) {
    var said = line.disclosure();
    return boxes.consent().filter(one -> one.equals(said.consent())).isPresent()
        ? Optional.of(said.organisation())
        : consent.flatMap(HeldConsent::named);
  }
}

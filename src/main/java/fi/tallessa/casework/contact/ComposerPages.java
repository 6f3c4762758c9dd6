package fi.tallessa.casework.contact;

import fi.tallessa.casework.matter.Matter;
import fi.tallessa.casework.matter.Matters;
import fi.tallessa.customer.bases.BasisPanel;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.Saving;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of a contact as it is shown, at first and again. */
@Component
class ComposerPages {

  /** What stands beside a form that was overtaken: the contact as it is kept, or another draft. */
  private static final String KEPT = "kept";

  private static final String DRAFT = "draft";

  private final Data data;
  private final NotesConsent consent;
  private final Unfinished unfinished;
  private final Joint joint;
  private final JointDrafts jointDrafts;
  private final Bases bases;
  private final Matters matters;

  ComposerPages(
      Data data,
      NotesConsent consent,
      Unfinished unfinished,
      Joint joint,
      JointDrafts jointDrafts,
      Bases bases,
      Matters matters) {
    this.data = data;
    this.consent = consent;
    this.joint = joint;
    this.jointDrafts = jointDrafts;
    this.unfinished = unfinished;
    this.bases = bases;
    this.matters = matters;
  }

  /** A new one, and beside it what waits to be gone on with. */
  ComposerPage begin(Permit permit, Optional<FormDraft> draft) {
    return open(permit, Optional.empty(), draft).with(unfinished.ofNew(permit));
  }

  /** One to be put right, and beside it what others were putting right. */
  ComposerPage begin(Permit permit, KeptContact kept, Optional<FormDraft> draft) {
    return open(permit, Optional.of(kept), draft).with(unfinished.of(permit, kept));
  }

  /** With the words that were typed last, or as it is kept, or empty. */
  private ComposerPage open(
      Permit permit, Optional<KeptContact> changed, Optional<FormDraft> draft) {
    var form =
        draft
            .map(one -> onItsDay(one, permit.visit()).inNewTab().with(ContactForm.OVER, ""))
            .orElseGet(() -> changed.map(ContactForms::of).orElseGet(ContactForm::begun));
    return page(permit, changed, changed.map(form::on).orElse(form), draft, Problems.none());
  }

  /** Begun on an earlier day it is of that day, unless its box says another. */
  private static ContactForm onItsDay(FormDraft draft, Visit visit) {
    var dated = draft.day().isBefore(visit.today()) ? draft.onItsDay("day") : draft;
    return new ContactForm(dated.typed());
  }

  /**
   * With everything typed in it; what another tab has saved is still to be shown beside it. What
   * was shown beside it already stays there, in any language.
   */
  ComposerPage again(
      Permit permit,
      Optional<KeptContact> changed,
      ContactForm form,
      Optional<FormDraft> draft,
      Problems problems) {
    var own =
        DraftSavings.ofAnotherTab(draft, form).isPresent() ? Optional.<FormDraft>empty() : draft;
    var page = page(permit, changed, form, own, problems);
    return switch (form.get(ContactForm.OVER)) {
      case KEPT ->
          page.beside(changed.map(ContactForms::of).map(ContactForm::typed).orElse(Map.of()));
      case DRAFT ->
          page.beside(
              own.filter(one -> !new ContactForm(one.typed()).tab().equals(form.tab()))
                  .map(other -> shown(other, permit))
                  .orElse(Map.of()));
      default -> page;
    };
  }

  /** Typed here, saved there: both beside each other, and the next sending is on what is seen. */
  ComposerPage beside(
      Permit permit, Optional<KeptContact> changed, ContactForm form, FormDraft other) {
    var told = Problems.of(Problem.of("seen", "casework.contact.draft.meanwhile"));
    return page(permit, changed, form.with(ContactForm.OVER, DRAFT), Optional.of(other), told)
        .beside(shown(other, permit));
  }

  private Map<String, String> shown(FormDraft other, Permit permit) {
    return jointDrafts.restored(new ContactForm(other.typed()), permit.visit()).shown();
  }

  /** Somebody has changed the contact meanwhile: what it says now beside what was typed. */
  ComposerPage over(
      Permit permit, KeptContact newest, ContactForm form, Optional<FormDraft> draft) {
    var told = Problems.of(Problem.of("seen", "casework.contact.meanwhile"));
    var on = form.on(newest).with(ContactForm.OVER, KEPT);
    return page(permit, Optional.of(newest), on, draft, told)
        .beside(ContactForms.of(newest).typed());
  }

  private ComposerPage page(
      Permit permit,
      Optional<KeptContact> changed,
      ContactForm typed,
      Optional<FormDraft> draft,
      Problems problems) {
    var matters = this.matters.of(permit);
    var form = belonging(matters, changed, typed);
    return new ComposerPage(
        permit.code(),
        data.card(permit).name(),
        changed,
        consent.of(permit).isPresent(),
        new BasisPanel(permit.code(), bases.of(permit)).of(FieldGroup.WORK),
        joint.silent(form.others(), permit.visit()),
        promising(permit, matters, changed),
        matters,
        draft.map(one -> form.seeing(one.version())).orElse(form),
        draft.map(Saving::of).orElseGet(() -> Saving.not(form.seen(), Problems.none())),
        Map.of(),
        List.of(),
        Asking.NOTHING,
        problems);
  }

  /** A promise that came with a contact has its id, and is among those it may belong to. */
  private static ComposerPage.Promising promising(
      Permit permit, List<Matter> matters, Optional<KeptContact> changed) {
    if (permit.everyday()) {
      return ComposerPage.Promising.NOT;
    }
    return changed.stream()
            .anyMatch(kept -> matters.stream().anyMatch(one -> one.id().equals(kept.id())))
        ? ComposerPage.Promising.IS
        : ComposerPage.Promising.MAY;
  }

  /** One that is put right belongs to what it belonged to, until something else is chosen. */
  private static ContactForm belonging(
      List<Matter> matters, Optional<KeptContact> changed, ContactForm typed) {
    return changed
        .filter(kept -> !typed.typed().containsKey("matter"))
        .flatMap(
            kept -> matters.stream().filter(one -> one.contacts().contains(kept.id())).findFirst())
        .map(matter -> typed.with("matter", matter.id().toString()))
        .orElse(typed);
  }
}

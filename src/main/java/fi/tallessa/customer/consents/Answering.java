package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.AboutUs;
import fi.tallessa.legalbasis.consent.Answers;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.consent.Next;
import fi.tallessa.legalbasis.consent.Said;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.staff.HandedScreens;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is answered on the handed screen, each item by itself, and the slip that comes of it. */
@Service
@Transactional
@Overtaken.Anew
class Answering {

  private final Access access;
  private final Data data;
  private final Asked.All all;
  private final AskedPages pages;
  private final Answers answers;
  private final Slips slips;
  private final Renewal renewal;
  private final StillMay mayStill;
  private final HandedScreens screens;
  private final AboutUs us;
  private final RemovedGuardians removed;

  Answering(
      Access access,
      Data data,
      Asked.All all,
      AskedPages pages,
      Answers answers,
      Slips slips,
      Renewal renewal,
      StillMay mayStill,
      HandedScreens screens,
      AboutUs us,
      RemovedGuardians removed) {
    this.removed = removed;
    this.us = us;
    this.pages = pages;
    this.access = access;
    this.data = data;
    this.all = all;
    this.answers = answers;
    this.slips = slips;
    this.renewal = renewal;
    this.mayStill = mayStill;
    this.screens = screens;
  }

  /** The screen as it is handed; its page says whether it is. */
  Entry<AnswerPage> open(String id, Code code, Visit visit) {
    return found(
        ConsentAction.OPEN,
        id,
        code,
        visit,
        (permit, asked) -> page(permit, asked, new AnswerForm(Map.of()), Problems.none()));
  }

  Entry<AskedPage> asked(String id, Code code, Visit visit) {
    return found(ConsentAction.OPEN, id, code, visit, pages::of);
  }

  /** Nothing where it is done, else the page again. */
  Entry<Result<Asked>> answer(String id, AnswerForm form, Sending sending, Code code, Visit visit) {
    return found(
        ConsentAction.OPEN,
        id,
        code,
        visit,
        (permit, asked) ->
            asked.answered() && sending == Sending.TO_BE_DONE
                ? Result.fine(asked)
                : sending
                    .act(check(permit, asked, form))
                    .map(answered -> kept(permit, asked, form, answered)));
  }

  Entry<AnswerPage> again(String id, AnswerForm form, Problems problems, Code code, Visit visit) {
    return found(
        ConsentAction.OPEN,
        id,
        code,
        visit,
        (permit, asked) -> page(permit, asked, form, problems));
  }

  /**
   * Not today: what was asked and not answered waits for another day.
   *
   * @return where it goes on: the page that hands the screen, where it is not handed
   */
  Entry<String> later(String id, Code code, Visit visit) {
    return found(
        ConsentAction.OPEN,
        id,
        code,
        visit,
        (opened, asked) -> {
          var screen = Handing.screen(opened, asked);
          if (!screens.handed(screen)) {
            return screen.replace("/screen", "");
          }
          if (!asked.answered()) {
            var permit = access.further(ConsentAction.ANSWER, opened);
            answers.defer(permit, asked.asking(), asked.consents());
          }
          return screen + "/done";
        });
  }

  private Result<List<Next>> check(Permit permit, Asked asked, AnswerForm form) {
    // What is said here is written down as said by whoever has the screen.
    if (!screens.handed(Handing.screen(permit, asked))) {
      return Result.faulty(
          Problems.of(Problem.of("answers", "customer.consent.screen.not_handed")));
    }
    var toTell = us.today();
    var problems = mayStill.answer(permit, asked);
    if (problems.isEmpty()) {
      problems = form.problems(asked, toTell);
    }
    return problems.isEmpty()
        ? answers.read(permit, asked.asking(), toTell, asked.consents(), said(asked, form))
        : Result.faulty(problems);
  }

  private Asked kept(Permit opened, Asked asked, AnswerForm form, List<Next> answered) {
    var permit = access.further(ConsentAction.ANSWER, opened);
    answers.write(permit, answered);
    removed.holdOff(permit, asked.asking().circumstances().guardians());
    slips.add(permit, asked.asking().id(), form.onPaper() ? signers(asked) : 0, drawn(asked, form));
    // What follows depends on whether its paper waits for a signature.
    renewal.toDo(permit);
    return asked;
  }

  private static int signers(Asked asked) {
    return asked.asking().circumstances().by().size();
  }

  private static List<String> drawn(Asked asked, AnswerForm form) {
    return form.onPaper() ? List.of() : form.strokes(signers(asked));
  }

  private static List<Said> said(Asked asked, AnswerForm form) {
    return asked.items().stream()
        .filter(one -> form.said(one.item().id()).isPresent())
        .map(one -> said(asked, one, form))
        .toList();
  }

  private static Said said(Asked asked, Asked.One one, AnswerForm form) {
    return new Said(
        one.item(),
        one.version(),
        form.said(one.item().id()).orElseThrow(),
        asked.asking().id(),
        read(asked.asking().circumstances(), form.box("language"), one),
        form.onPaper() ? Method.SIGNED_ON_PAPER : Method.SIGNED_ON_SCREEN,
        Slip.signatures(drawn(asked, form)));
  }

  /** In the language the text was last read in, where there is such a text. */
  private static Circumstances read(Circumstances asked, String language, Asked.One one) {
    return one.version().text(language).isEmpty() ? asked : asked.readIn(language);
  }

  private AnswerPage page(Permit permit, Asked asked, AnswerForm form, Problems problems) {
    return new AnswerPage(
        permit.code(),
        data.card(permit).name(),
        asked.asking(),
        asked.day(),
        us.today(),
        screens.handed(Handing.screen(permit, asked)),
        permit.masked(),
        asked.items(),
        form,
        problems);
  }

  private <T> Entry<T> found(
      Action action, String id, Code code, Visit visit, BiFunction<Permit, Asked, T> step) {
    return access
        .enter(action, code, visit)
        .flatMap(
            permit -> Entry.there(all.find(permit, id)).map(asked -> step.apply(permit, asked)));
  }
}

package fi.tallessa.breach;

import fi.tallessa.association.Association;
import fi.tallessa.association.Once;
import fi.tallessa.association.Version;
import fi.tallessa.association.clock.LegalClock;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.letter.Letter;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing breaches down, and what comes of each. */
@Service
@Transactional
public class Recording {

  private static final int PER_PAGE = 50;

  /** As many as stand on somebody's first page: more at once is one thing to see to. */
  private static final int ON_TODAY = 3;

  private final RecordedBreaches breaches;
  private final LegalClock clock;
  private final Workers workers;
  private final Association association;

  Recording(RecordedBreaches breaches, LegalClock clock, Workers workers, Association association) {
    this.association = association;
    this.breaches = breaches;
    this.clock = clock;
    this.workers = workers;
  }

  /** For the first page of whoever answers for them: of which something has to be decided. */
  public BreachList open(Visit visit) {
    return new BreachList(breaches.open(ON_TODAY), clock.reports(), visit.when(), Optional.empty());
  }

  BreachList list(int before, Visit visit) {
    var found = breaches.before(before == 0 ? Integer.MAX_VALUE : before, PER_PAGE + 1);
    var shown = found.subList(0, Math.min(PER_PAGE, found.size()));
    return new BreachList(
        shown,
        clock.reports(),
        visit.when(),
        found.size() > PER_PAGE
            ? Optional.of(shown.getLast().breach().number())
            : Optional.empty());
  }

  /** What came of a form: where to go on, or the form again. */
  record Came<T>(Optional<T> again, String onwards) {
    static <T> Came<T> again(T page) {
      return new Came<>(Optional.of(page), "");
    }

    static <T> Came<T> done(Breach breach) {
      return new Came<>(Optional.empty(), breach.address());
    }

    @Override
    public String toString() {
      return "Came";
    }
  }

  KnownPage blank(Visit visit) {
    return new KnownPage(Optional.empty(), KnownForm.blank(visit), Problems.none());
  }

  Came<KnownPage> begin(KnownForm form, Sending sending, Visit visit) {
    var aware = form.aware(visit);
    var known = sending.act(form.read());
    var problems = Problems.in(aware, known);
    if (!problems.isEmpty()) {
      return Came.again(new KnownPage(Optional.empty(), form, problems));
    }
    var id = Once.of(form.get("once"));
    return breaches
        .add(id, aware.sure(), known.sure(), visit)
        .or(() -> same(id, form, visit))
        .map(Came::<KnownPage>done)
        .orElseGet(
            () -> Came.again(new KnownPage(Optional.empty(), form.anew(), Once.spent("happened"))));
  }

  /** One that its form has made before and that says the same. */
  private Optional<Breach> same(UUID id, KnownForm form, Visit visit) {
    return course(id)
        .filter(
            before ->
                before.breach().aware().equals(form.aware(visit).sure())
                    && before.steps().getFirst().known().equals(form.read().sure()))
        .map(Course::breach);
  }

  Entry<BreachPage> page(UUID id, Visit visit) {
    return Entry.there(course(id)).map(course -> page(course, visit));
  }

  Entry<KnownPage> more(UUID id) {
    return Entry.there(course(id))
        .map(
            course ->
                new KnownPage(Optional.of(course.breach()), KnownForm.of(course), Problems.none()));
  }

  Entry<Came<KnownPage>> more(UUID id, KnownForm form, Sending sending, Visit visit) {
    return Entry.there(course(id)).map(course -> more(course, form, sending, visit));
  }

  private Came<KnownPage> more(Course course, KnownForm form, Sending sending, Visit visit) {
    var breach = course.breach();
    var known = sending.act(form.read());
    if (!known.isFine()) {
      return Came.again(new KnownPage(Optional.of(breach), form, known.problems()));
    }
    return known.sure().equals(course.known())
            || breaches.known(breach, form.seen(), known.sure(), visit)
        ? Came.done(breach)
        : Came.again(new KnownPage(Optional.of(breach), form.over(course), Version.meanwhile()));
  }

  Entry<Came<BreachPage>> report(UUID id, TellingForm form, Sending sending, Visit visit) {
    return Entry.there(course(id))
        .map(
            course -> told(course, form, sending.act(form.ombudsman(course, visit)), false, visit));
  }

  Entry<Came<BreachPage>> people(UUID id, TellingForm form, Sending sending, Visit visit) {
    return Entry.there(course(id))
        .map(course -> told(course, form, sending.act(form.people(course, visit)), true, visit));
  }

  private Came<BreachPage> told(
      Course course,
      TellingForm form,
      Result<TellingForm.Read> typed,
      boolean people,
      Visit visit) {
    if (!typed.isFine()) {
      return Came.again(page(course, visit).with(form, typed.problems()));
    }
    return write(course.breach(), form.seen(), typed.sure(), people, visit)
        ? Came.done(course.breach())
        : Came.again(page(course, visit).with(form.over(course), Version.meanwhile()));
  }

  private boolean write(Breach of, int seen, TellingForm.Read read, boolean people, Visit visit) {
    var said = read.said();
    if (read.told().isPresent()) {
      var when = read.told().get();
      return people
          ? breaches.told(of, seen, when, said, visit)
          : breaches.reported(of, seen, when, said, visit);
    }
    return read.ground()
        .map(ground -> breaches.notTold(of, seen, ground, said, visit))
        .orElseGet(() -> breaches.kept(of, seen, said, visit));
  }

  Entry<LetterPage> letter(UUID id) {
    return Entry.there(course(id))
        .map(course -> new LetterPage(course, LetterForm.of(course), Problems.none()));
  }

  Entry<Came<LetterPage>> letter(UUID id, LetterForm form, Sending sending, Visit visit) {
    return Entry.there(course(id)).map(course -> letter(course, form, sending, visit));
  }

  private Came<LetterPage> letter(Course course, LetterForm form, Sending sending, Visit visit) {
    var read = sending.act(form.read());
    if (!read.isFine()) {
      return Came.again(new LetterPage(course, form, read.problems()));
    }
    return breaches.wrote(course.breach(), form.seen(), read.sure(), visit)
        ? Came.done(course.breach())
        : Came.again(new LetterPage(course, form.over(course), Version.meanwhile()));
  }

  /** One that was written, to be printed. */
  Entry<Letter> printed(UUID id, int number) {
    return Entry.there(
        course(id)
            .flatMap(
                course ->
                    course.steps().stream()
                        .filter(step -> step.number() == number && step.letter() != null)
                        .map(
                            step ->
                                step.letter()
                                    .from(association.controller(), course.breach(), number))
                        .findFirst()));
  }

  private Optional<Course> course(UUID id) {
    return breaches
        .one(id)
        .map(one -> new Course(one, clock.report(one.aware()), breaches.steps(one)));
  }

  private BreachPage page(Course course, Visit visit) {
    var who =
        Stream.concat(Stream.of(course.breach().by()), course.steps().stream().map(Step::by))
            .distinct()
            .toList();
    return new BreachPage(
        course, workers.names(who), visit.when(), TellingForm.of(course), Problems.none());
  }
}

package fi.tallessa.nightly;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The nightly work as the managers see it, and what they may do about it. */
@Service
class Overseeing {

  private final Jobs jobs;
  private final Nights nights;
  private final Courses courses;
  private final Orders orders;
  private final Runner runner;
  private final Workers workers;

  Overseeing(
      Jobs jobs, Nights nights, Courses courses, Orders orders, Runner runner, Workers workers) {
    this.jobs = jobs;
    this.nights = nights;
    this.courses = courses;
    this.orders = orders;
    this.runner = runner;
    this.workers = workers;
  }

  NightlyPage page(Visit visit) {
    var next = nights.newest(visit.when()).plusDays(1);
    var all = courses(visit);
    var names = workers.names(all.stream().flatMap(Overseeing::people).distinct().toList());
    var rows = all.stream().map(course -> NightlyRow.of(course, nights, visit.when())).toList();
    return new NightlyPage(rows, nights.begins(next), next, names);
  }

  /** The page with the form of one job on it. */
  Entry<NightlyPage> page(String job, Visit visit) {
    return known(job, code -> {}).map(code -> page(visit));
  }

  private List<Course> courses(Visit visit) {
    var newest = nights.newest(visit.when());
    return courses.of(jobs, newest, nights.begins(newest));
  }

  private static Stream<WorkerId> people(Course course) {
    return Stream.of(
            course.stopper(),
            course.pause().map(Pause::by),
            course.last().flatMap(last -> Optional.ofNullable(last.askedBy())))
        .flatMap(Optional::stream);
  }

  Entry<String> stop(String job, Visit visit) {
    return known(job, code -> orders.stop(code, visit));
  }

  /** Only what is not done, does not run and does not rest is begun by hand. */
  Entry<String> start(String job, Visit visit) {
    return known(
        job,
        code -> {
          if (courses(visit).stream()
              .filter(course -> course.job().equals(code))
              .anyMatch(course -> NightlyRow.of(course, nights, visit.when()).startable())) {
            orders.start(code, visit);
            runner.look();
          }
        });
  }

  Entry<String> pause(String job, WhyPaused why, Visit visit) {
    return known(job, code -> orders.pause(code, why, visit));
  }

  Entry<String> goOn(String job, Visit visit) {
    return known(
        job,
        code -> {
          orders.goOn(code, visit);
          runner.look();
        });
  }

  private Entry<String> known(String job, Consumer<String> act) {
    var code = jobs.byCode(job).map(NightJob::code);
    code.ifPresent(act);
    return Entry.there(code);
  }
}

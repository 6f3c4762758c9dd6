package fi.tallessa.demo.bench;

import static fi.tallessa.demo.bench.Report.one;
import static fi.tallessa.demo.bench.Report.two;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * @param clicks what workers do
 * @param raw the statements of each click alone, in the same order
 * @param parts requests that differ by one cost
 * @param alone single statements
 */
record Results(
    List<Measured> clicks, List<Replayed> raw, List<Measured> parts, List<Replayed> alone) {

  String report(int customers) {
    var report = new Report();
    report.say("What a click costs, with " + number(customers) + " customers; ms of processor and");
    report.say("of waiting, one click after the other, compilers of Java left out:");
    report.table(
        List.of(
            "",
            "statements",
            "transactions",
            "register CPU",
            "PostgreSQL CPU",
            "median",
            "p95",
            "bytes",
            "compressed",
            "raw: statements",
            "PostgreSQL CPU",
            "median"),
        IntStream.range(0, clicks.size()).mapToObj(n -> click(clicks.get(n), raw.get(n))).toList());
    report.say(FirstHit.told(clicks));
    report.say("");
    report.say("What its parts cost:");
    report.table(
        List.of("", "statements", "register CPU", "PostgreSQL CPU", "median", "p95", "bytes sent"),
        parts.stream().map(Results::part).toList());
    report.say("What single statements cost, raw:");
    report.table(
        List.of("", "PostgreSQL CPU", "median", "p95"),
        alone.stream().map(Results::statement).toList());
    return report.toString();
  }

  /** Every statement of every act, for whoever looks for one too many. */
  String statements() {
    var all = new ArrayList<>(clicks);
    all.addAll(parts);
    return all.stream().map(Results::statements).collect(Collectors.joining("\n"));
  }

  private static String statements(Measured act) {
    return act.counted().stream()
        .map(
            counted ->
                "- %s a click, %s ms, planned %s a click in %s ms: `%s`%n"
                    .formatted(
                        two(counted.calls() / (double) act.clicks()),
                        two(counted.meanMillis()),
                        two(counted.plans() / (double) act.clicks()),
                        two(counted.planMillis() / act.clicks()),
                        counted.sql().strip().replaceAll("\\s+", " ")))
        .collect(Collectors.joining("", "## " + act.name() + "\n\n", ""));
  }

  private static List<String> click(Measured act, Replayed raw) {
    return List.of(
        act.name(),
        one(act.statements()),
        one(act.transactions()),
        two(act.cpu().registerMillis(act.clicks())),
        two(act.cpu().postgresMillis(act.clicks())),
        one(act.wall().median()),
        one(act.wall().p95()),
        number(act.bytes()),
        number(act.wireBytes()),
        one(raw.statements()),
        two(raw.postgresMillis()),
        one(raw.wall().median()));
  }

  private static List<String> part(Measured act) {
    return List.of(
        act.name(),
        one(act.statements()),
        two(act.cpu().registerMillis(act.clicks())),
        two(act.cpu().postgresMillis(act.clicks())),
        one(act.wall().median()),
        one(act.wall().p95()),
        number(act.wireBytes()));
  }

  private static List<String> statement(Replayed raw) {
    return List.of(
        raw.name(), two(raw.postgresMillis()), two(raw.wall().median()), two(raw.wall().p95()));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }
}

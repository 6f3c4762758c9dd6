package fi.tallessa.demo.bench;

import static fi.tallessa.demo.bench.Report.two;

import fi.tallessa.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What it costs to look through a note for words that tell too much: one pass, at save. */
final class Read {

  private static final int LONG = 100_000;
  private static final int TIMES = 20;
  private static final String QUIET =
      "Äiti kertoi, että koulussa on mennyt hyvin ja kerhossa on kivaa. ";
  private static final String TELLING =
      "Äidillä on masennus ja lääkitys, ja perhe kuuluu helluntailaisiin. ";

  static String report() {
    var notes = new LinkedHashMap<String, String>();
    notes.put("100 000 characters with nothing to mark", QUIET.repeat(LONG / QUIET.length()));
    notes.put("100 000 characters full of marks", TELLING.repeat(LONG / TELLING.length()));
    notes.put("100 000 characters in one word", "a".repeat(LONG));
    var report = new Report();
    report.say("What it costs to look through a note for words that tell too much; ms:");
    report.table(List.of("", "median", "p95"), notes.entrySet().stream().map(Read::row).toList());
    return report.toString();
  }

  private static List<String> row(Map.Entry<String, String> note) {
    for (int time = 0; time < TIMES; time++) {
      Wording.read(note.getValue());
    }
    var took = new long[TIMES];
    for (int time = 0; time < TIMES; time++) {
      long began = System.nanoTime();
      Wording.read(note.getValue());
      took[time] = System.nanoTime() - began;
    }
    var spread = Spread.of(took);
    return List.of(note.getKey(), two(spread.median()), two(spread.p95()));
  }

  private Read() {}
}

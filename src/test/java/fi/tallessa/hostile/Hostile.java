package fi.tallessa.hostile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is sent to every box. */
final class Hostile {

  /** Only text, however it looks. Evaluated anywhere, it would say q1247689q. */
  static final List<String> ONLY_TEXT =
      List.of(
          "👩‍👧 Elli 🇫🇮 rantala",
          "שלום עליכם أوني",
          "Robert'); drop table customer.datum; --",
          "<script>alert(\"x\")</script> & <b> &amp; <!-- ]]>",
          "q${1117*1117}q q#{1117*1117}q q{{1117*1117}}q",
          "q<%= 1117*1117 %>q q[[${1117*1117}]]q q*{1117*1117}q",
          "q$unsafe{1117*1117}q @if(true) !{var x = 7;}",
          "%s %n {0} \\u0000 '' quoted\"");

  /** Each box gets another of them in each. */
  static final List<Integer> ROUNDS = IntStream.range(0, ONLY_TEXT.size()).boxed().toList();

  /** What no box may keep, whatever it is for. */
  static final List<String> REFUSED =
      List.of(
          "bell\u0007",
          "null\u0000byte",
          "escape\u001b[2J",
          "turned\u202Eround",
          "isolated\u2066 away",
          "never\uffff anything",
          "paragraph\u2029mark",
          "x".repeat(5_000),
          "x".repeat(100_000));

  /** What not even a note may keep, which takes the breaks of a word processor for line breaks. */
  static final List<String> REFUSED_IN_NOTES =
      Stream.concat(REFUSED.stream().limit(6), Stream.of("x".repeat(100_001))).toList();

  /** Half a character; no page can show it again. */
  static final String BROKEN = "half \ud83d a person";

  static final List<String> NO_DAY =
      List.of("31.2.2015", "0.0.0", "2015-13-40", "-1", "1e9", "12345678901234567890", "tomorrow");

  static final List<String> NO_NUMBER =
      List.of("-1", "1e9", "99999999999999999999", "NaN", "1,5", "１");

  /**
   * An identity code of nobody in each spelling there is a name for; the kernel's own test has all
   * of them.
   */
  static final List<String> IDENTITY_CODES =
      List.of(
          "010190-919A",
          "010190+919A",
          "010190Y919A",
          "010190X919A",
          "010190W919A",
          "010190V919A",
          "010190U919A",
          "140215A924A",
          "140215B924A",
          "140215C924A",
          "140215D924A",
          "140215E924A",
          "140215F924A",
          "140215a924a",
          "Elli Rantala (010190-919A), Pargas",
          "010190 - 919 A",
          "0 1 0 1 9 0 - 9 1 9 A",
          "01.01.1990-919A",
          "010190\u2212919A",
          "010190\u2013919A",
          "010190\u00ad919A",
          "\uff10\uff11\uff10\uff11\uff19\uff10\uff0d\uff19\uff11\uff19\uff21",
          "0\u200b1\u200b0\u200b1\u200b9\u200b0-919A",
          "Rantala;Elli;010190;-919A;Pargas",
          "Rantala\tElli\t010190\t919A\tPargas",
          "<td>010190</td><td>-919A</td>");

  private Hostile() {}
}

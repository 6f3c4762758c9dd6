package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers 900–999 are given to nobody for good, so most codes here are of nobody. */
class IdentityCodeTest {
  private final Random random = new Random(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010190-919A",
        "131052-308T",
        "010190-9101",
        "010190+919A",
        "010190Y919A",
        "010190X919A",
        "010190W919A",
        "010190V919A",
        "010190U919A",
        "290200A904F",
        "140215B924A",
        "140215C924A",
        "140215D924A",
        "140215E924A",
        "140215F924A",
        "140215a924a",
        "  010190-919A\n",
        "Hetu: 010190-919A.",
        "hetu010190-919A",
        "Elli Rantala (010190-919a), puh. 040 123 4567",
        "010190 -919A",
        "010190 - 919 A",
        "010190 - 9101",
        "010190 A 919 A",
        "010190-919 a",
        "01 01 90 - 919 A",
        "01.01.90-919A",
        "01.01.90-9101",
        "01/01/90-919A",
        "01.01.1990-919A",
        "01011990-919A",
        "010190\u2013919A",
        "010190\u2014919A",
        "010190\u2212919A",
        "010190\u2011919A",
        "010190\u00ad919A",
        "010190\u00ad9101",
        "010190\uff0d919A",
        "\uff10\uff11\uff10\uff11\uff19\uff10\uff0d\uff19\uff11\uff19\uff21",
        "\u0660\u0661\u0660\u0661\u0669\u0660-919A",
        "\ud835\udfce\ud835\udfcf\ud835\udfce\ud835\udfcf90-919A",
        "0\ufe0f\u20e31\ufe0f\u20e30\ufe0f\u20e31\ufe0f\u20e390-919A",
        "010190\u00a0-\u00a0919A",
        "010190\u202f-919A",
        "0\u200b1\u200b0\u200b1\u200b9\u200b0-919A",
        "010190\u200d-\ufeff919A",
        "010190-\u2060919A",
        "010190\t-919A",
        "010190-\t919A",
        "010190\t919A",
        "010190\r\n-919A",
        "Rantala\tElli\t010190-919A\tPargas",
        "Rantala;Elli;010190;-919A;Pargas",
        "\"010190\",\"-919A\"",
        "| 010190 | -919A |",
        "010190\t-9101",
        "<td>010190</td><td>-919A</td>",
        "Elli010190-919AHelsinki",
        "0 1 0 1 9 0 - 9 1 9 A",
        "0 1 0 1 9 0 - 9 1 0 1",
        "010190919A",
        "tunnus on 010190919a, kiitos",
        "1402189210",
        "tilausnumero 2411261231",
        "140115A924A 140215-924A",
        "010190.919A",
        "010190/919A",
        "010190_919A",
        "2026-11-24 010190-919A",
        "040-123456 010190-919A",
        "010190-91 9A",
        "010190-9 19A",
        "0101 90-919A",
        "0101 90 - 91 9a",
        "1.1.1990-919A",
        "1.1.90-919A",
        "1/1/1990 - 919 A",
        "010190-919\u0410",
        "010190-919\u0430",
        "010190-919\u0391",
        "140215\u0410924a",
      })
  void s10_an_identity_code_is_seen_in_every_spelling(String typed) {
    assertThat(IdentityCode.in(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Elli Rantala",
        "010190-919B",
        "010190-9102",
        "320190-919A",
        "010090-919H",
        "290200-904F",
        "290290-123H",
        "010190G919A",
        "010190-001P",
        "010190-000N",
        "1010190-919A",
        "010190-919A5",
        "14.2.2015",
        "14.02.2015-24.11.2026",
        "010190-311290",
        "24.11.2026 klo 14.02-15.00",
        "24.11.26 - 1231 euroa",
        "241126 1231",
        "241126/1231",
        "Kokous 241126, 123 hengelle",
        "010190 - 919 asiakasta",
        "1402189211",
        "+1402189210",
        "0401234567",
        "0401234550",
        "040 123 4550",
        "040-1234550",
        "040 123-4550",
        "04 01 23 4550",
        "+358 40 123 4550",
        "+358401234550",
        "00358401234550",
        "tel:+358-40-123-4550",
        "FI21 1234 5600 0007 85",
        "FI2112345600000785",
        "RF18 5390 0754 7034",
        "12 34567 89012 34561",
        "0112038-9",
        "FI01120389",
        "2026-11-24T14:02:10Z",
        "6f1e0101-9091-4a2b-8c3d-9e0f1a2b3c4d",
        "Mannerheimintie 123 A 5, 00100 Helsinki",
        "K7F-2QD ja H9C-4TB",
        "192.168.101.190",
        "978-951-0-12345-6",
        "3 128,50 e",
        "1 2 3 4 5 6 7 8 9 0",
        "1.1.1990-919B",
        "1.1.1990-919 asukasta",
        "0101 90-91 9B",
        "Mannerheimintie 12 A 123 B, 00100 Helsinki",
        "24 11 26 klo 12",
        "\ud83d\ude00 \u05e9\u05dc\u05d5\u05dd '; drop table customer; -- ${x} <b>",
      })
  void other_numbers_pass(String typed) {
    assertThat(IdentityCode.in(typed)).isFalse();
  }

  @Test
  void s10_whoever_was_born_whenever() {
    var day = DateTimeFormatter.ofPattern("ddMMyy");
    for (int i = 0; i < 1_000; i++) {
      var born = LocalDate.of(1850, 1, 1).plusDays(random.nextInt(64_000));
      var number = "%03d".formatted(2 + random.nextInt(998));
      var sum = Integer.parseInt(day.format(born) + number) % 31;
      var tail = number + "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(sum);
      for (char sign : signs(born).toCharArray()) {
        Stream.of("%s%s%s", "%s %s %s", "a %s%s%s.", "%s\t%s%s", "%s%s\n%s")
            .forEach(
                spelling ->
                    assertThat(IdentityCode.in(spelling.formatted(day.format(born), sign, tail)))
                        .as(spelling + sign + tail)
                        .isTrue());
      }
    }
  }

  private static String signs(LocalDate born) {
    return born.getYear() < 1900 ? "+" : born.getYear() < 2000 ? "-YXWVU" : "ABCDEF";
  }

  @Test
  void no_telephone_number_in_its_usual_spellings_is_taken_for_one() {
    for (int i = 0; i < 4_000; i++) {
      var rest = "%07d".formatted(random.nextInt(10_000_000));
      var prefix = "0" + (4 + random.nextInt(2)) + random.nextInt(10);
      var halves = rest.substring(0, 3) + " " + rest.substring(3);
      Stream.of(
              prefix + rest,
              prefix + " " + rest,
              prefix + "-" + rest,
              prefix + " " + halves,
              prefix + "-" + halves,
              "+358" + prefix.substring(1) + rest,
              "+358 " + prefix.substring(1) + " " + halves)
          .forEach(
              phone -> assertThat(IdentityCode.in("soita " + phone + ".")).as(phone).isFalse());
    }
  }

  @Test
  void no_bank_account_is_taken_for_one() {
    for (int i = 0; i < 4_000; i++) {
      var account =
          "FI%02d%014d".formatted(random.nextInt(100), random.nextLong(100_000_000_000_000L));
      assertThat(IdentityCode.in(account)).isFalse();
      assertThat(IdentityCode.in(account.replaceAll("(.{4})", "$1 "))).as(account).isFalse();
    }
  }

  @Test
  void a_long_text_is_read_in_no_time_and_anything_can_be_asked() {
    var long_ = "010190 - 91 ".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(IdentityCode.in(long_)).isFalse());
    assertThat(IdentityCode.in(null)).isFalse();
    for (int i = 0; i < 2_000; i++) {
      var anything = new StringBuilder();
      random.ints(40, 0, 0x10ffff).forEach(anything::appendCodePoint);
      assertThatCode(() -> IdentityCode.in(anything.toString())).doesNotThrowAnyException();
    }
  }
}

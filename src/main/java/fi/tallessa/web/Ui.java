package fi.tallessa.web;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a template may ask of its surroundings: words in the reader's language, days, who is here.
 */
public final class Ui {

  private final MessageSource words;
  private final Locale locale;
  private final Instant now;
  private final String path;
  private final String button;
  private final CsrfToken csrf;
  private final Optional<SignedIn> me;
  private final Optional<Lasting> lasting;
  private final Optional<CameBy> cameBy;

  Ui(
      MessageSource words,
      Locale locale,
      Instant now,
      String path,
      String button,
      CsrfToken csrf,
      Optional<SignedIn> me) {
    this(words, locale, now, path, button, csrf, me, Optional.empty(), Optional.empty());
  }

  Ui(
      MessageSource words,
      Locale locale,
      Instant now,
      String path,
      String button,
      CsrfToken csrf,
      Optional<SignedIn> me,
      Optional<Lasting> lasting,
      Optional<CameBy> cameBy) {
    this.words = words;
    this.locale = locale;
    this.now = now;
    this.path = path;
    this.button = button;
    this.csrf = csrf;
    this.me = me;
    this.lasting = lasting;
    this.cameBy = cameBy;
  }

  /** For a document that is made while nobody waits for it: words and days, and nobody here. */
  public static Ui alone(MessageSource words, Locale language, Instant now) {
    return new Ui(words, language, now, "", "", null, Optional.empty());
  }

  /**
   * The words under a key, with {0}, {1} … filled in. A key without words is a bug, and says so.
   */
  public String t(String key, Object... arguments) {
    return words.getMessage(key, arguments, locale);
  }

  public String t(Problem problem) {
    return t(problem.key(), problem.args().toArray());
  }

  /** The words under a key, or under another where the first has none (any more). */
  public String either(String key, String otherwise) {
    var found = words.getMessage(key, null, null, locale);
    return found != null ? found : t(otherwise);
  }

  /** 24 Nov 2026, 24.11.2026, 24.11.2026: the year always, as law often counts on it. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(english() ? "d MMM uuuu" : "d.M.uuuu", locale).format(day);
  }

  /** 24 Nov, 24.11.: for a day in a table or a mark; the year is told when it is not this one. */
  public String near(LocalDate day) {
    return day.getYear() != today().getYear()
        ? day(day)
        : DateTimeFormatter.ofPattern(english() ? "d MMM" : "d.M.", locale).format(day);
  }

  /** Tuesday 24 November, Tiistai 24. marraskuuta: for a heading. */
  public String weekday(LocalDate day) {
    // Standing alone: inside a sentence Finnish says "on Tuesday", and the heading would too.
    var pattern = lang().equals("fi") ? "cccc d. MMMM" : "cccc d MMMM";
    var words = DateTimeFormatter.ofPattern(pattern, locale).format(day);
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  /** 14:02, klo 14.02, kl. 14.02, in Helsinki. */
  public String time(Instant moment) {
    var pattern =
        switch (lang()) {
          case "fi" -> "'klo' H.mm";
          case "sv" -> "'kl.' H.mm";
          default -> "HH:mm";
        };
    return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(Visit.ZONE));
  }

  public String moment(Instant moment) {
    return day(moment.atZone(Visit.ZONE).toLocalDate()) + " " + time(moment);
  }

  /** The same for somebody who reads another language, as whoever receives a letter. */
  public Ui in(Locale language) {
    return new Ui(words, language, now, path, button, csrf, me, lasting, cameBy);
  }

  /** When the page was asked for. */
  public Instant moment() {
    return now;
  }

  /** Today in Helsinki, as the visit saw it. */
  public LocalDate today() {
    return now.atZone(Visit.ZONE).toLocalDate();
  }

  public String lang() {
    return locale.getLanguage();
  }

  /** Where to come back to; empty on an answer to a form, which would be lost by leaving it. */
  public String path() {
    return path;
  }

  /** The name of the buttons that send the form of this page for another language. */
  public String languageButton() {
    return button;
  }

  public CsrfToken csrf() {
    return csrf;
  }

  public Optional<SignedIn> me() {
    return me;
  }

  /** How long the session lasts; empty where there is none. */
  public Optional<Lasting> lasting() {
    return lasting;
  }

  /** By which way the request came as far as us; empty where nobody has looked. */
  public Optional<CameBy> cameBy() {
    return cameBy;
  }

  /** Whether keys of one letter do something. */
  public boolean keys() {
    return me.filter(one -> !one.keys()).isEmpty();
  }

  /** Whether who is here can show a passkey instead of a code. */
  public boolean passkey() {
    return me.filter(SignedIn::passkey).isPresent();
  }

  public boolean manager() {
    return me.filter(SignedIn::manager).isPresent();
  }

  public boolean decides() {
    return me.filter(SignedIn::decides).isPresent();
  }

  public boolean approves() {
    return me.filter(SignedIn::approves).isPresent();
  }

  public boolean advises() {
    return me.filter(SignedIn::advises).isPresent();
  }

  private boolean english() {
    return lang().equals("en");
  }
}

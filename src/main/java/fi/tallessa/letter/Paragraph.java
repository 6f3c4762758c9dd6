package fi.tallessa.letter;

import java.util.Locale;

/** Every paragraph there is: thirty at most, so that somebody has read them all. */
public enum Paragraph {
  /** What happened, in words of ours (GDPR Art. 34(2)). */
  BREACH_HAPPENED,
  /** What may come of it. */
  BREACH_MEANS,
  /** What we have done and do. */
  BREACH_DONE,
  /** What they can do themselves. */
  BREACH_YOU,
  /** Whom to ask; in every letter. */
  ASK,
  /** The ombudsman, to whom anybody may complain (Art. 77); in every letter. */
  OMBUDSMAN,
  /** And a court (Art. 79); in every letter. */
  COURT;

  String key(Voice voice) {
    return "letter." + name().toLowerCase(Locale.ROOT) + "." + voice.code();
  }
}

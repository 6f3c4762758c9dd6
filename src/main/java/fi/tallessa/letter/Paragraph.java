package fi.tallessa.letter;

import java.util.Locale;

/** Every paragraph there is: thirty at most, so that somebody has read them all. */
public enum Paragraph {
  /** What somebody asked, and when. */
  ASKED,
  /** That it came, and by when it is answered. */
  RECEIVED,
  /** That we have to know who they are (Art. 12(6)). */
  IDENTITY,
  /** That the situation is asked for, and no proof (S49). */
  SITUATION,
  /** That it takes longer, until when and why (Art. 12(3)). */
  LONGER,
  GIVEN_ACCESS,
  GIVEN_RECTIFICATION,
  GIVEN_ERASURE,
  GIVEN_RESTRICTION,
  GIVEN_OBJECTION,
  GIVEN_PORTABILITY,
  GIVEN_LOG_REPORT,
  GIVEN_COMPLAINT,
  /** That what somebody asked is done, with what is kept of themselves in another's file. */
  DONE,
  /** That a part is done, and on what ground the rest is not (Art. 12(4)). */
  PARTLY,
  /** That it is another way that leads there. */
  ELSEWHERE,
  /** That nothing is done, on what ground and why (Art. 12(4), S50). */
  REFUSED,
  /** That not all is done, where to say why would do the harm (Act 1050/2018 s. 34). */
  NO_REASONS,
  TAKEN_BACK,
  /** That nothing is held of whoever asks, who is known by now (Art. 15(1)). */
  NOTHING_HELD,
  /** That nothing is told of anybody else, not even whether there is something. */
  OF_OTHERS,
  /** What happened, in words of ours (GDPR Art. 34(2)). */
  BREACH_HAPPENED,
  /** What may come of it. */
  BREACH_MEANS,
  /** What we have done and do. */
  BREACH_DONE,
  /** What they can do themselves. */
  BREACH_YOU,
  /** That something we told of somebody has changed since, and when we told it (Art. 19). */
  RECIPIENT_CHANGED,
  /** What the recipient does about it. */
  RECIPIENT_DO,
  /** Whom to ask; in every letter. */
  ASK,
  /** The ombudsman, to whom anybody may complain (Art. 77); in every letter to them. */
  OMBUDSMAN,
  /** And a court (Art. 79); in every letter to them. */
  COURT;

  /** Whether it is for another organisation, and in one voice. */
  boolean toRecipient() {
    return this == RECIPIENT_CHANGED || this == RECIPIENT_DO;
  }

  String key(Voice voice) {
    var spoken = toRecipient() ? Voice.ADULT : voice;
    return "letter." + name().toLowerCase(Locale.ROOT) + "." + spoken.code();
  }
}

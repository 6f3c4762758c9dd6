package fi.tallessa.wording;

/**
 * Words that may tell more than the register holds.
 *
 * @param start of the words in the text as it was typed
 * @param end where they have ended
 * @param neutral what may stand there instead, in the language of the text
 */
public record Finding(int start, int end, Topic topic, String neutral) {

  /** One blank between them, and the same to tell. */
  boolean isBeside(Finding next) {
    return end + 1 == next.start && topic.kind() == next.topic.kind();
  }

  /** Both as one, which is about what the longer of them tells. */
  Finding with(Finding next) {
    var more = next.end - next.start > end - start ? next : this;
    return new Finding(start, next.end, more.topic, more.neutral);
  }

  /** The marked words, as they were typed. */
  public String in(String text) {
    return text.substring(start, end);
  }
}

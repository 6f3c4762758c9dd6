package fi.tallessa.holdings;

/**
 * Something that has to be done every night, as erasing what is due. A module makes it a component;
 * the nightly work finds it, runs it on one machine at a time, and shows it to the managers.
 *
 * <p>Between two transactions it asks {@link Night#stopped()}; what cannot be done for one keeps
 * nobody else waiting ({@link Steps}).
 *
 * <p>It may be begun again for the same night, after a failure, a stop or a power cut, so it does
 * whatever is still to be done by {@link Night#day()} and nothing twice. It does that in
 * transactions of its own, and what it throws is written down as a kind and a reference only.
 */
public interface NightJob {

  /**
   * Module, {@code night}, and what it is about, such as {@code customer.night.drafts}. Its words
   * stand in the messages of its module under this code: {@code .name} for what it is called,
   * {@code .does} for one sentence and {@code .count} for how many, with the number as {@code {0}}.
   */
  String code();

  /**
   * How many things were done by it.
   *
   * @return what is seen on the managers' page; 0 where nothing was to be done
   */
  int run(Night night);

  /** What is done for nights on which the register was off. */
  default Missed missed() {
    return Missed.EACH;
  }

  /** Which of the nights that were missed are still run. */
  enum Missed {
    /** All of them, the oldest first, each with its own day. */
    EACH,
    /** The newest alone: what it does for one day holds the days before. */
    NEWEST
  }
}

package fi.tallessa.legalbasis.consent;

/**
 * What is told of an answer from before it was kept what was told with it: in its words, that it
 * was not kept, and what every receipt said in those days. Those words stay as they were, whatever
 * {@link Practice} says by now: another word here rewrites records that were given out.
 */
enum Untold {
  FI(
      "sinä itse tai huoltajasi",
      "kirjataan, luetaan ja poistetaan",
      "yhdistyksen asiakasrekisteri, lukittuna jokaisen omalla avaimella",
      "kerro kenelle tahansa työntekijälle: kasvotusten, puhelimessa tai kirjallisesti",
      "ei säilytetty tämän vastauksen kanssa"),
  SV(
      "du själv eller din vårdnadshavare",
      "antecknas, läses och raderas",
      "föreningens klientregister, låst med vars och ens egen nyckel",
      "berätta för vilken arbetstagare som helst: personligen, per telefon eller skriftligt",
      "bevarades inte med det här svaret"),
  EN(
      "you or your guardian",
      "written down, read and erased",
      "the association’s customer register, sealed with each person’s own key",
      "tell any worker: in person, by phone or in writing",
      "not kept with this answer");

  private final String source;
  private final String processing;
  private final String storage;
  private final String withdrawal;
  private final String notKept;

  Untold(String source, String processing, String storage, String withdrawal, String notKept) {
    this.source = source;
    this.processing = processing;
    this.storage = storage;
    this.withdrawal = withdrawal;
    this.notKept = notKept;
  }

  /** Finnish where the text was in another language than the pages. */
  static Told in(String language) {
    return switch (language) {
      case "sv" -> SV.told();
      case "en" -> EN.told();
      default -> FI.told();
    };
  }

  private Told told() {
    return new Told(
        new ConsentRecord.Party(notKept, notKept, notKept),
        notKept,
        notKept,
        source,
        processing,
        storage,
        notKept,
        withdrawal);
  }
}

package fi.tallessa.legalbasis.consent;

/**
 * What somebody was told of us beside the text they answered, in the words they read: who we are,
 * who else gets the data and in which country it lies, how it is kept, what becomes of it and how
 * the consent is taken back (S5, S30; GDPR Art. 7(1), 13(1)). It lies in the seal of the answer and
 * so under its hash: record, receipt and page tell it as it was, whatever holds today.
 *
 * @param recipients null, as is the location, where the association has not said who runs the
 *     register: then nothing is answered
 * @param source who tells us, where no organisation is named
 */
public record Told(
    ConsentRecord.Party controller,
    String recipients,
    String location,
    String source,
    String processing,
    String storage,
    String deletion,
    String withdrawal) {

  @Override
  public String toString() {
    return "Told";
  }
}
